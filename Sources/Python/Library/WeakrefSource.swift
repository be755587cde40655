extension PythonLibrary {
  /// The source of `weakref`.
  static let weakref = #"""
    """References that do not keep their objects alive."""

    from _weakref import ref
    from collections.abc import MutableMapping, MutableSet

    ReferenceType = ref
    ProxyTypes = ()


    class WeakMethod:
        def __init__(self, meth, callback=None):
            if not hasattr(meth, "__self__"):
                raise TypeError(f"argument should be a bound method, not {type(meth)}")
            self._object = ref(meth.__self__)
            self._function = ref(meth.__func__)

        def __call__(self):
            receiver = self._object()
            function = self._function()
            if receiver is None or function is None:
                return None
            return function.__get__(receiver, type(receiver))


    def proxy(object, callback=None):
        return _Proxy(ref(object))


    class _Proxy:
        def __init__(self, reference):
            _Proxy.__dict__
            self.__dict__["_reference"] = reference

        def _target(self):
            found = self.__dict__["_reference"]()
            if found is None:
                raise ReferenceError("weakly-referenced object no longer exists")
            return found

        def __getattr__(self, name):
            return getattr(self._target(), name)

        def __setattr__(self, name, value):
            setattr(self._target(), name, value)

        def __call__(self, *args, **keywords):
            return self._target()(*args, **keywords)

        def __str__(self):
            return str(self._target())

        def __len__(self):
            return len(self._target())

        def __iter__(self):
            return iter(self._target())

        def __getitem__(self, key):
            return self._target()[key]

        def __eq__(self, other):
            return self._target() == other


    def getweakrefcount(object):
        return 0


    def getweakrefs(object):
        return []


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

        def values(self):
            return iter([value for _, value in self._alive()])


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

        def copy(self):
            return WeakSet(self)

        def __repr__(self):
            return repr(set(self._alive()))


    class finalize:
        """Calls a function at the program's end, or when it is called."""

        _registered = []

        def __init__(self, obj, func, /, *args, **kwargs):
            self._details = (ref(obj), func, args, kwargs)
            self.atexit = True
            if not finalize._registered:
                import atexit
                atexit.register(self._run_all)
            finalize._registered.append(self)

        @classmethod
        def _run_all(cls):
            for one in reversed(cls._registered[:]):
                if one.atexit:
                    one()

        def __call__(self, _=None):
            if self._details is None:
                return None
            _, func, args, kwargs = self._details
            self._details = None
            return func(*args, **kwargs)

        def detach(self):
            details = self._details
            self._details = None
            if details is not None:
                return (details[0](),) + details[1:]

        def peek(self):
            if self._details is not None:
                return (self._details[0](),) + self._details[1:]

        @property
        def alive(self):
            return self._details is not None
    """#
}
