extension PythonLibrary {
  /// The source of `functools`.
  static let functools = #"""
    """Higher-order functions."""

    __all__ = [
        "update_wrapper", "wraps", "total_ordering", "cmp_to_key", "cache", "lru_cache", "reduce",
        "partial", "partialmethod", "singledispatch", "singledispatchmethod", "cached_property",
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
            parts = [repr(self.func)]
            parts += [repr(value) for value in self.args]
            parts += [f"{name}={value!r}" for name, value in self.keywords.items()]
            return f"functools.partial({', '.join(parts)})"


    class partialmethod:
        def __init__(self, func, /, *args, **keywords):
            self.func = func
            self.args = args
            self.keywords = keywords

        def __get__(self, instance, owner=None):
            function = self.func.__get__(instance, owner)
            return partial(function, *self.args, **self.keywords)


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


    def _key(args, keywords, typed):
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
        results = {}
        hits = misses = 0

        def wrapper(*args, **keywords):
            nonlocal hits, misses
            if maxsize == 0:
                misses += 1
                return function(*args, **keywords)
            key = _key(args, keywords, typed)
            if key in results:
                hits += 1
                if maxsize is None:
                    return results[key]
                value = results.pop(key)
                results[key] = value
                return value
            misses += 1
            value = function(*args, **keywords)
            if maxsize is not None and key not in results and len(results) >= maxsize:
                del results[next(iter(results))]
            results[key] = value
            return value

        def cache_info():
            return _CacheInfo(hits, misses, maxsize, len(results))

        def cache_clear():
            nonlocal hits, misses
            results.clear()
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
            values = instance.__dict__
            if self.attrname not in values:
                values[self.attrname] = self.func(instance)
            return values[self.attrname]


    def _union_classes(cls):
        """The classes of a union; None for anything else."""
        import types
        import typing
        if typing.get_origin(cls) in (typing.Union, types.UnionType):
            return typing.get_args(cls)
        return None


    def singledispatch(func):
        registry = {object: func}

        def dispatch(cls):
            for base in cls.__mro__:
                if base in registry:
                    return registry[base]
            return func

        def register(cls, function=None):
            if function is None:
                if isinstance(cls, type):
                    return lambda function: register(cls, function)
                if _union_classes(cls):
                    return lambda function: register(cls, function)
                function = cls
                hints = getattr(function, "__annotations__", {})
                if not hints:
                    raise TypeError(
                        f"Invalid first argument to `register()`: {cls!r}. "
                        "Use either `@register(some_class)` or plain `@register` on an annotated "
                        "function."
                    )
                cls = next(iter(hints.values()))
            for one in _union_classes(cls) or (cls,):
                registry[one] = function
            return function

        def wrapper(*args, **keywords):
            if not args:
                raise TypeError(f"{func.__name__} requires at least 1 positional argument")
            return dispatch(type(args[0]))(*args, **keywords)

        wrapper.register = register
        wrapper.dispatch = dispatch
        wrapper.registry = registry
        return update_wrapper(wrapper, func)


    class singledispatchmethod:
        def __init__(self, func):
            self.dispatcher = singledispatch(func)
            self.func = func

        def register(self, cls, method=None):
            return self.dispatcher.register(cls, method)

        def __get__(self, instance, owner=None):
            def method(*args, **keywords):
                function = self.dispatcher.dispatch(type(args[0]))
                return function.__get__(instance, owner)(*args, **keywords)

            method.register = self.register
            return method


    def _name_with_module():
        import _loopscope
        for one in (partial,):
            _loopscope.show_module_of(one)


    _name_with_module()
    """#
}
