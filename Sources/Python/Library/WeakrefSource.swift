extension PythonLibrary {
  /// The source of `weakref`.
  static let weakref = #"""
    """References that do not keep their objects alive."""

    from _weakref import getweakrefs, ref
    from collections.abc import Mapping, MutableMapping, MutableSet

    __all__ = [
        "ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType",
        "ProxyType", "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet",
        "WeakMethod", "finalize",
    ]

    ReferenceType = ref


    def getweakrefcount(object):
        return len(getweakrefs(object))


    class WeakMethod:
        """A reference to a bound method, which dies with the method's object."""

        def __init__(self, meth, callback=None):
            if not hasattr(meth, "__self__") or not hasattr(meth, "__func__"):
                raise TypeError(f"argument should be a bound method, not {type(meth)}") from None
            self._callback = callback
            self._object = ref(meth.__self__, None if callback is None else self._died)
            self._function = ref(meth.__func__)

        def _died(self, _):
            callback, self._callback = self._callback, None
            if callback is not None:
                callback(self)

        def __call__(self):
            receiver = self._object()
            function = self._function()
            if receiver is None or function is None:
                return None
            return function.__get__(receiver, type(receiver))

        def __eq__(self, other):
            if not isinstance(other, WeakMethod):
                return NotImplemented
            if self._object() is None or other._object() is None:
                return self is other
            return self._object == other._object and self._function == other._function

        def __hash__(self):
            return hash((self._object, self._function))


    class _ProxyReference(ref):
        """The reference of a proxy, which is never shared with others."""


    _get_attribute = object.__getattribute__
    _set_attribute = object.__setattr__
    _new_proxy = object.__new__


    class ProxyType:
        """Stands for an object without keeping it alive."""

        __slots__ = ("_proxied", "__weakref__")

        @property
        def __class__(self):
            return _target(self).__class__

        def __getattribute__(self, name):
            return getattr(_target(self), name)

        def __setattr__(self, name, value):
            setattr(_target(self), name, value)

        def __delattr__(self, name):
            delattr(_target(self), name)

        def __hash__(self):
            raise TypeError(f"unhashable type: 'weakref.{type(self).__name__}'")

        def __bool__(self):
            return bool(_target(self))

        def __repr__(self):
            target = _target(self)
            return (
                f"<weakproxy at {hex(id(self))} to {type(target).__name__} at {hex(id(target))}>")

        def __str__(self):
            return str(_target(self))


    def _target(proxy):
        found = _get_attribute(proxy, "_proxied")()
        if found is None:
            raise ReferenceError("weakly-referenced object no longer exists")
        return found


    def _add_operators():
        import operator

        def unwrap(value):
            return _target(value) if isinstance(type(value), type) and issubclass(
                type(value), ProxyType) else value

        def forward(name, function):
            def method(self, *arguments):
                return function(_target(self), *[unwrap(one) for one in arguments])
            method.__name__ = name
            setattr(ProxyType, name, method)

        for name in (
            "lt", "le", "eq", "ne", "gt", "ge", "neg", "pos", "abs", "invert", "index", "getitem",
            "setitem", "delitem", "contains",
        ):
            forward(f"__{name}__", getattr(operator, f"__{name}__"))
        for name in (
            "add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and",
            "xor", "or", "matmul",
        ):
            function = getattr(operator, f"__{name}__")
            forward(f"__{name}__", function)
            forward(f"__r{name}__", lambda a, b, function=function: function(b, a))
            forward(f"__i{name}__", getattr(operator, f"__i{name}__"))
        for name, function in (
            ("len", len), ("iter", iter), ("next", next), ("int", int), ("float", float),
            ("divmod", divmod), ("reversed", reversed), ("bytes", bytes),
        ):
            forward(f"__{name}__", function)


    _add_operators()


    class CallableProxyType(ProxyType):
        """A proxy of an object that can be called."""

        __slots__ = ()

        def __call__(self, *args, **keywords):
            return _target(self)(*args, **keywords)


    ProxyTypes = (ProxyType, CallableProxyType)


    def proxy(object, callback=None, /):
        made = _new_proxy(CallableProxyType if callable(object) else ProxyType)
        if callback is None:
            reference = _ProxyReference(object)
        else:
            self = _ProxyReference(made)
            reference = _ProxyReference(object, lambda _: callback(self()))
        _set_attribute(made, "_proxied", reference)
        return made


    class KeyedRef(ref):
        """A reference that knows the key under which it is kept."""

        def __new__(cls, ob, callback, key):
            self = super().__new__(cls, ob, callback)
            self.key = key
            return self


    class WeakValueDictionary(MutableMapping):
        def __init__(self, other=(), /, **keywords):
            self._data = {}
            self.update(other, **keywords)

        def _alive(self):
            alive = []
            for key, reference in list(self._data.items()):
                value = reference()
                if value is None:
                    del self._data[key]
                else:
                    alive.append((key, value))
            return alive

        def __getitem__(self, key):
            value = self._data[key]()
            if value is None:
                del self._data[key]
                raise KeyError(key)
            return value

        def __setitem__(self, key, value):
            self._data[key] = ref(value)

        def __delitem__(self, key):
            del self._data[key]

        def __contains__(self, key):
            reference = self._data.get(key)
            return reference is not None and reference() is not None

        def __len__(self):
            return len(self._alive())

        def __iter__(self):
            return iter([key for key, _ in self._alive()])

        def keys(self):
            return iter(self)

        def values(self):
            return iter([value for _, value in self._alive()])

        def items(self):
            return iter(self._alive())

        def __repr__(self):
            return f"<{self.__class__.__name__} at {hex(id(self))}>"

        def __copy__(self):
            return WeakValueDictionary(self)

        copy = __copy__

        def __or__(self, other):
            if not isinstance(other, Mapping):
                return NotImplemented
            made = self.copy()
            made.update(other)
            return made

        def __ior__(self, other):
            self.update(other)
            return self

        def itervaluerefs(self):
            return iter([reference for reference in list(self._data.values())])

        def valuerefs(self):
            return list(self._data.values())


    class WeakKeyDictionary(MutableMapping):
        def __init__(self, other=None):
            self._data = {}
            if other is not None:
                self.update(other)

        def _alive(self):
            alive = []
            for reference, value in list(self._data.items()):
                key = reference()
                if key is None:
                    self._data = {one: kept for one, kept in self._data.items() if one is not reference}
                else:
                    alive.append((key, value))
            return alive

        def __getitem__(self, key):
            return self._data[ref(key)]

        def __setitem__(self, key, value):
            self._data[ref(key)] = value

        def __delitem__(self, key):
            del self._data[ref(key)]

        def __contains__(self, key):
            try:
                return ref(key) in self._data
            except TypeError:
                return False

        def __len__(self):
            return len(self._alive())

        def __iter__(self):
            return iter([key for key, _ in self._alive()])

        def items(self):
            return iter(self._alive())

        def keys(self):
            return iter(self)

        def values(self):
            return iter([value for _, value in self._alive()])

        def __repr__(self):
            return f"<{self.__class__.__name__} at {hex(id(self))}>"

        def __copy__(self):
            return WeakKeyDictionary(self)

        copy = __copy__

        def keyrefs(self):
            return list(self._data)


    class WeakSet(MutableSet):
        def __init__(self, data=None):
            self._data = {}
            for item in data or ():
                self.add(item)

        def _alive(self):
            alive = [reference() for reference in list(self._data)]
            if None in alive:
                self._data = {one: None for one in self._data if one() is not None}
            return [item for item in alive if item is not None]

        def add(self, item):
            self._data[ref(item)] = None

        def discard(self, item):
            self._data.pop(ref(item), None)

        def __contains__(self, item):
            try:
                return ref(item) in self._data
            except TypeError:
                return False

        def __len__(self):
            return len(self._alive())

        def __iter__(self):
            return iter(self._alive())

        def update(self, other):
            for item in other:
                self.add(item)

        def remove(self, item):
            del self._data[ref(item)]

        def pop(self):
            while self._data:
                item = self._data.popitem()[0]()
                if item is not None:
                    return item
            raise KeyError("pop from empty WeakSet")

        def clear(self):
            self._data.clear()

        def copy(self):
            return self.__class__(self)

        def union(self, other):
            return self.__class__(item for part in (self, other) for item in part)

        def intersection(self, other):
            return self.__class__(item for item in other if item in self)

        def difference(self, other):
            other = set(other)
            return self.__class__(item for item in self if item not in other)

        def symmetric_difference(self, other):
            return self.difference(other).union(
                item for item in other if item not in self)

        def difference_update(self, other):
            for item in list(other):
                self.discard(item)

        def intersection_update(self, other):
            self._data = self.intersection(other)._data

        def symmetric_difference_update(self, other):
            self._data = self.symmetric_difference(other)._data

        def issubset(self, other):
            return all([item in other for item in self])

        def issuperset(self, other):
            return all([item in self for item in other])

        def isdisjoint(self, other):
            return not any([item in self for item in other])

        __or__ = union
        __and__ = intersection
        __sub__ = difference
        __xor__ = symmetric_difference
        __le__ = issubset
        __ge__ = issuperset

        def __lt__(self, other):
            return self.issubset(other) and len(self) < len(set(other))

        def __gt__(self, other):
            return self.issuperset(other) and len(self) > len(set(other))

        def __eq__(self, other):
            if not isinstance(other, WeakSet):
                return NotImplemented
            return set(self) == set(other)

        def __ior__(self, other):
            self.update(other)
            return self

        def __repr__(self):
            return repr(set(self._alive()))


    class finalize:
        """Calls a function once: when an object dies, at the program's end, or when called."""

        __slots__ = ()
        _registry = {}

        class _Entry:
            """What is called, and whether it is called at the end."""

            def __init__(self, reference, func, args, kwargs):
                self.reference = reference
                self.func = func
                self.args = args
                self.kwargs = kwargs
                self.atexit = True

        def __init__(self, obj, func, /, *args, **kwargs):
            if not finalize._registry:
                import atexit
                atexit.register(finalize._finish)
            finalize._registry[self] = finalize._Entry(ref(obj, self), func, args, kwargs)

        @staticmethod
        def _finish():
            while True:
                waiting = [one for one, entry in finalize._registry.items() if entry.atexit]
                if not waiting:
                    return
                waiting[-1]()

        def __call__(self, _=None):
            entry = finalize._registry.pop(self, None)
            if entry is not None:
                return entry.func(*entry.args, **entry.kwargs)

        def detach(self):
            entry = finalize._registry.get(self)
            target = entry and entry.reference()
            if target is not None and finalize._registry.pop(self, None):
                return target, entry.func, entry.args, entry.kwargs

        def peek(self):
            entry = finalize._registry.get(self)
            target = entry and entry.reference()
            if target is not None:
                return target, entry.func, entry.args, entry.kwargs

        @property
        def alive(self):
            return self in finalize._registry

        @property
        def atexit(self):
            entry = finalize._registry.get(self)
            return bool(entry) and entry.atexit

        @atexit.setter
        def atexit(self, value):
            entry = finalize._registry.get(self)
            if entry:
                entry.atexit = bool(value)

        def __repr__(self):
            entry = finalize._registry.get(self)
            target = entry and entry.reference()
            place = f"<{type(self).__name__} object at {hex(id(self))}"
            if target is None:
                return place + "; dead>"
            return f"{place}; for {type(target).__name__!r} at {hex(id(target))}>"
    """#
}
