extension PythonLibrary {
  /// The source of `functools`.
  static let functools = #"""
    """Higher-order functions."""

    __all__ = [
        "update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering",
        "cmp_to_key", "cache", "lru_cache", "reduce", "partial", "partialmethod", "singledispatch",
        "singledispatchmethod", "cached_property",
    ]

    WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
    WRAPPER_UPDATES = ("__dict__",)


    def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        for name in assigned:
            try:
                value = getattr(wrapped, name)
            except AttributeError:
                pass
            else:
                setattr(wrapper, name, value)
        for name in updated:
            getattr(wrapper, name).update(getattr(wrapped, name, {}))
        wrapper.__wrapped__ = wrapped
        return wrapper


    def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


    class partial:
        """A call with some of its arguments given beforehand."""

        __slots__ = ("func", "args", "keywords", "__dict__", "__weakref__")

        def __new__(cls, /, *args, **keywords):
            if not args:
                raise TypeError("type 'partial' takes at least one argument")
            func, *args = args
            args = tuple(args)
            if not callable(func):
                raise TypeError("the first argument must be callable")
            if isinstance(func, partial):
                args = func.args + args
                keywords = {**func.keywords, **keywords}
                func = func.func
            self = super().__new__(cls)
            self.func = func
            self.args = args
            self.keywords = keywords
            return self

        def __init__(self, func, /, *args, **keywords):
            pass

        def __call__(self, /, *args, **keywords):
            return self.func(*self.args, *args, **{**self.keywords, **keywords})

        def __repr__(self):
            cls = type(self)
            name = "functools.partial" if cls is partial else cls.__name__
            return f"{name}({_shown_call(self)})"

        def __reduce__(self):
            return type(self), (self.func,), (
                self.func, self.args, self.keywords, self.__dict__ or None)

        def __setstate__(self, state):
            if not isinstance(state, tuple) or len(state) != 4:
                raise TypeError("invalid partial state")
            func, args, keywords, attributes = state
            if not callable(func) or not isinstance(args, tuple) or (
                keywords is not None and not isinstance(keywords, dict)
            ):
                raise TypeError("invalid partial state")
            self.func, self.args = func, tuple(args)
            self.keywords = dict(keywords or {})
            self.__dict__.clear()
            self.__dict__.update(attributes or {})


    def _shown_call(call):
        """The text of a function and of the arguments given beforehand."""
        parts = [repr(call.func)]
        parts += [repr(value) for value in call.args]
        parts += [f"{name}={value!r}" for name, value in call.keywords.items()]
        return ", ".join(parts)


    class partialmethod:
        def __init__(self, func, /, *args, **keywords):
            if not callable(func) and not hasattr(func, "__get__"):
                raise TypeError(f"{func!r} is not callable or a descriptor")
            if isinstance(func, partialmethod):
                args = func.args + args
                keywords = {**func.keywords, **keywords}
                func = func.func
            self.func = func
            self.args = args
            self.keywords = keywords

        def __repr__(self):
            cls = type(self)
            return f"{cls.__module__}.{cls.__qualname__}({_shown_call(self)})"

        def _unbound(self):
            """A function that takes the instance first, before the arguments given beforehand."""
            def _method(cls_or_self, /, *args, **keywords):
                keywords = {**self.keywords, **keywords}
                return self.func(cls_or_self, *self.args, *args, **keywords)
            _method.__isabstractmethod__ = self.__isabstractmethod__
            _method._partialmethod = self
            return _method

        def __get__(self, instance, owner=None):
            bind = getattr(self.func, "__get__", None)
            bound = self.func if bind is None else bind(instance, owner)
            if bound is self.func:
                # Nothing to bind, or a function looked up through the class.
                return self._unbound().__get__(instance, owner)
            result = partial(bound, *self.args, **self.keywords)
            if hasattr(bound, "__self__"):
                result.__self__ = bound.__self__
            return result

        @property
        def __isabstractmethod__(self):
            return getattr(self.func, "__isabstractmethod__", False)


    _missing = object()


    def reduce(function, sequence, initial=_missing, /):
        items = iter(sequence)
        if initial is _missing:
            try:
                value = next(items)
            except StopIteration:
                raise TypeError("reduce() of empty iterable with no initial value") from None
        else:
            value = initial
        for item in items:
            value = function(value, item)
        return value


    def cmp_to_key(mycmp):
        class K:
            __slots__ = ["obj"]

            def __init__(self, obj):
                self.obj = obj

            def __lt__(self, other):
                return mycmp(self.obj, other.obj) < 0

            def __gt__(self, other):
                return mycmp(self.obj, other.obj) > 0

            def __eq__(self, other):
                return mycmp(self.obj, other.obj) == 0

            def __le__(self, other):
                return mycmp(self.obj, other.obj) <= 0

            def __ge__(self, other):
                return mycmp(self.obj, other.obj) >= 0

            __hash__ = None

        return K


    def _derived(given, wanted):
        """The comparison `wanted`, computed from the comparison `given` and equality."""
        def compare(self, other):
            result = getattr(type(self), given)(self, other)
            if result is NotImplemented:
                return result
            if (given, wanted) in (
                ("__lt__", "__ge__"), ("__le__", "__gt__"), ("__gt__", "__le__"), ("__ge__", "__lt__"),
            ):
                return not result
            if (given, wanted) in (("__lt__", "__gt__"), ("__gt__", "__lt__")):
                return not result and self != other
            if (given, wanted) in (("__lt__", "__le__"), ("__gt__", "__ge__")):
                return result or self == other
            if (given, wanted) in (("__le__", "__lt__"), ("__ge__", "__gt__")):
                return result and self != other
            return not result or self == other

        compare.__name__ = wanted
        compare.__qualname__ = wanted
        return compare


    def total_ordering(cls):
        names = ("__lt__", "__le__", "__gt__", "__ge__")
        defined = [name for name in names if getattr(cls, name) is not getattr(object, name)]
        if not defined:
            raise ValueError("must define at least one ordering operation: < > <= >=")
        root = max(defined)
        for preferred in ("__lt__", "__le__", "__gt__", "__ge__"):
            if preferred in defined:
                root = preferred
                break
        for name in names:
            if name not in defined:
                setattr(cls, name, _derived(root, name))
        return cls


    class _CacheInfo(tuple):
        _fields = ("hits", "misses", "maxsize", "currsize")

        def __new__(cls, hits, misses, maxsize, currsize):
            return tuple.__new__(cls, (hits, misses, maxsize, currsize))

        hits = property(lambda self: self[0])
        misses = property(lambda self: self[1])
        maxsize = property(lambda self: self[2])
        currsize = property(lambda self: self[3])

        def __repr__(self):
            return (
                f"CacheInfo(hits={self[0]}, misses={self[1]}, maxsize={self[2]}, currsize={self[3]})"
            )


    class _Mark:
        """Stands between positional and keyword arguments in a cache's key."""


    _mark = _Mark()


    # The types of which objects are hashed without running code of the program, by their numbers:
    # a type may have a hash of its own.
    _PLAIN = frozenset(map(id, (int, str, float, bool, bytes, type(None), type, _Mark)))


    class _HashedSeq(list):
        """A key of objects that may have hashes of their own, which are asked for once."""

        __slots__ = "hashvalue"

        def __init__(self, parts):
            super().__init__(parts)
            self.hashvalue = hash(parts)

        def __hash__(self):
            return self.hashvalue


    def _key_parts(args, keywords, typed):
        key = args
        if keywords:
            key += (_mark,)
            for item in keywords.items():
                key += item
        if typed:
            key += tuple(type(value) for value in args)
            key += tuple(type(value) for value in keywords.values())
        elif len(key) == 1 and type(key[0]) in (int, str):
            return key[0]
        return key


    def _make_key(args, kwds, typed):
        key = _key_parts(args, kwds, typed)
        return _HashedSeq(key) if type(key) is tuple else key


    def _key(args, keywords, typed):
        key = _key_parts(args, keywords, typed)
        if type(key) is not tuple or _PLAIN.issuperset(map(id, map(type, key))):
            return key
        return _HashedSeq(key)


    def lru_cache(maxsize=128, typed=False):
        if callable(maxsize) and isinstance(typed, bool):
            function, maxsize = maxsize, 128
            return _cached(function, maxsize, typed)
        if maxsize is not None and not isinstance(maxsize, int):
            raise TypeError("Expected first argument to be an integer, a callable, or None")
        if maxsize is not None and maxsize < 0:
            maxsize = 0

        def decorate(function):
            return _cached(function, maxsize, typed)

        return decorate


    def cache(user_function, /):
        return lru_cache(maxsize=None)(user_function)


    def _cached(function, maxsize, typed):
        # The result by key. If they are limited it is [result, number of its last use], with the keys
        # by these numbers beside, so that a use leaves the dictionary of the results alone: keys
        # whose comparison calls the function again find it as it was.
        results, uses, use = {}, {}, 0
        hits = misses = 0

        def unlimited(*args, **keywords):
            nonlocal hits, misses
            # A number or a string is its own key: a dict tells them from others that are equal.
            if keywords or typed or len(args) != 1:
                key = _key(args, keywords, typed)
            elif (kind := type(key := args[0])) is not int and kind is not str:
                key = _key(args, keywords, typed)
            found = results.get(key, _missing)
            if found is not _missing:
                hits += 1
                return found
            misses += 1
            value = results[key] = function(*args, **keywords)
            return value

        def limited(*args, **keywords):
            nonlocal hits, misses, use
            if keywords or typed or len(args) != 1:
                key = _key(args, keywords, typed)
            elif (kind := type(key := args[0])) is not int and kind is not str:
                key = _key(args, keywords, typed)
            found = results.get(key)
            if found is not None:
                hits += 1
                # What was used last stays where it is.
                if found[1] != use - 1:
                    uses[use] = uses.pop(found[1])
                    found[1] = use
                    use += 1
                return found[0]
            misses += 1
            value = function(*args, **keywords)
            if key not in results:
                if len(results) >= maxsize:
                    del results[uses.pop(next(iter(uses)))]
                results[key] = [value, use]
                uses[use] = key
                use += 1
            return value

        def uncached(*args, **keywords):
            nonlocal misses
            misses += 1
            return function(*args, **keywords)

        wrapper = unlimited if maxsize is None else limited if maxsize else uncached

        def cache_info():
            return _CacheInfo(hits, misses, maxsize, len(results))

        def cache_clear():
            nonlocal hits, misses
            results.clear()
            uses.clear()
            hits = misses = 0

        wrapper.cache_info = cache_info
        wrapper.cache_clear = cache_clear
        wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
        return update_wrapper(wrapper, function)


    class cached_property:
        def __init__(self, func):
            self.func = func
            self.attrname = None
            self.__doc__ = func.__doc__

        def __set_name__(self, owner, name):
            if self.attrname is None:
                self.attrname = name
            elif name != self.attrname:
                raise TypeError(
                    "Cannot assign the same cached_property to two different names "
                    f"({self.attrname!r} and {name!r})."
                )

        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            if self.attrname is None:
                raise TypeError(
                    "Cannot use cached_property instance without calling __set_name__ on it.")
            try:
                values = instance.__dict__
            except AttributeError:
                raise TypeError(
                    f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache "
                    f"{self.attrname!r} property."
                ) from None
            if self.attrname not in values:
                values[self.attrname] = self.func(instance)
            return values[self.attrname]


    def _union_members(cls):
        """The members of a union; None for anything else."""
        import types
        import typing
        if typing.get_origin(cls) in (typing.Union, types.UnionType):
            return typing.get_args(cls)
        return None


    def _is_class(cls):
        import types
        return isinstance(cls, type) and not isinstance(cls, types.GenericAlias)


    def _dispatch_classes(cls):
        """The classes to register for a class or a union of classes; None for anything else."""
        if _is_class(cls):
            return (cls,)
        members = _union_members(cls)
        return members if members and all(map(_is_class, members)) else None


    def _dispatch_order(cls, registered):
        """The classes of `cls`, most specific first, and after each the registered abstract ones
        that it is the first to belong to."""
        bases = cls.__mro__
        abstract = [one for one in registered if one not in bases and issubclass(cls, one)]
        order = []
        for place, base in enumerate(bases):
            rest = bases[place + 1:]
            here = [
                one for one in abstract
                if issubclass(base, one) and not any(issubclass(later, one) for later in rest)
            ]
            depths = {one: sum(issubclass(one, other) for other in here) for one in here}
            order.append(base)
            order += sorted(here, key=depths.get, reverse=True)
        return order


    def _implementation(cls, registry):
        """What is registered for the most specific class of `cls`."""
        found = None
        for one in _dispatch_order(cls, registry):
            if found is not None:
                if (
                    one in registry and one not in cls.__mro__ and found not in cls.__mro__
                    and not issubclass(found, one)
                ):
                    raise RuntimeError(f"Ambiguous dispatch: {found} or {one}")
                break
            if one in registry:
                found = one
        return registry.get(found)


    def singledispatch(func):
        import types
        from abc import get_cache_token
        registry = {object: func}
        known = {}
        token = get_cache_token()

        def dispatch(cls):
            nonlocal token
            if token != get_cache_token():
                # Since then a class was registered with an abstract one.
                known.clear()
                token = get_cache_token()
            if cls not in known:
                known[cls] = registry[cls] if cls in registry else _implementation(cls, registry)
            return known[cls]

        def register(cls, func=None):
            classes = _dispatch_classes(cls)
            if classes and func is None:
                return lambda func: register(cls, func)
            if not classes:
                if func is not None:
                    raise TypeError(
                        f"Invalid first argument to `register()`. {cls!r} is not a class or union "
                        "type.")
                func = cls
                classes = _annotated_classes(func)
            for one in classes:
                registry[one] = func
            known.clear()
            return func

        def wrapper(*args, **keywords):
            if not args:
                raise TypeError(f"{name} requires at least 1 positional argument")
            return dispatch(args[0].__class__)(*args, **keywords)

        name = getattr(func, "__name__", "singledispatch function")
        wrapper.register = register
        wrapper.dispatch = dispatch
        wrapper.registry = types.MappingProxyType(registry)
        wrapper._clear_cache = known.clear
        return update_wrapper(wrapper, func)


    def _annotated_classes(func):
        """The classes of a function's first annotation."""
        import typing
        if not getattr(func, "__annotations__", {}):
            raise TypeError(
                f"Invalid first argument to `register()`: {func!r}. "
                "Use either `@register(some_class)` or plain `@register` on an annotated "
                "function."
            )
        name, cls = next(iter(typing.get_type_hints(func).items()))
        classes = _dispatch_classes(cls)
        if classes:
            return classes
        if _union_members(cls):
            raise TypeError(
                f"Invalid annotation for {name!r}. {cls!r} not all arguments are classes.")
        raise TypeError(f"Invalid annotation for {name!r}. {cls!r} is not a class.")


    class singledispatchmethod:
        def __init__(self, func):
            if not callable(func) and not hasattr(func, "__get__"):
                raise TypeError(f"{func!r} is not callable or a descriptor")
            self.dispatcher = singledispatch(func)
            self.func = func

        def register(self, cls, method=None):
            return self.dispatcher.register(cls, func=method)

        def __get__(self, instance, owner=None):
            def _method(*args, **keywords):
                method = self.dispatcher.dispatch(args[0].__class__)
                return method.__get__(instance, owner)(*args, **keywords)

            _method.__isabstractmethod__ = self.__isabstractmethod__
            _method.register = self.register
            return update_wrapper(_method, self.func)

        @property
        def __isabstractmethod__(self):
            return getattr(self.func, "__isabstractmethod__", False)


    def _name_with_module():
        import _loopscope
        for one in (partial,):
            _loopscope.show_module_of(one)


    _name_with_module()
    """#
}
