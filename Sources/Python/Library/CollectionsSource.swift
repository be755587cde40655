extension PythonLibrary {
  /// The source of `collections`.
  static let collections = #"""
    """Container types."""

    from _collections import deque, field as _field
    from _loopscope import define as _define
    from operator import itemgetter as _itemgetter

    __path__ = []
    __all__ = ["ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString",
               "defaultdict", "deque", "namedtuple"]


    # Stands for an argument that is not given.
    _missing = object()
    # The identities of the containers whose text is being made.
    _shown = set()


    class defaultdict(dict):
        def __init__(self, default_factory=None, /, *args, **keywords):
            if default_factory is not None and not callable(default_factory):
                raise TypeError("first argument must be callable or None")
            super().__init__(*args, **keywords)
            self.default_factory = default_factory

        def __missing__(self, key):
            if self.default_factory is None:
                raise KeyError(key)
            value = self.default_factory()
            self[key] = value
            return value

        def __repr__(self):
            name = type(self).__name__
            if id(self) in _shown:
                return f"{name}({self.default_factory!r}, {{...}})"
            _shown.add(id(self))
            try:
                return f"{name}({self.default_factory!r}, {dict.__repr__(self)})"
            finally:
                _shown.discard(id(self))

        def copy(self):
            return type(self)(self.default_factory, self)

        __copy__ = copy

        def __reduce__(self):
            args = () if self.default_factory is None else (self.default_factory,)
            return type(self), args, None, None, iter(self.items())

        def __or__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            made = self.copy()
            made.update(other)
            return made

        def __ror__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            made = type(self)(self.default_factory, other)
            made.update(self)
            return made


    class OrderedDict(dict):
        def __init__(self, other=(), /, **kwds):
            self.update(other, **kwds)

        def update(self, other=(), /, **kwds):
            if type(self).__setitem__ is dict.__setitem__:
                dict.update(self, other, **kwds)
                return
            # A subclass sees every item that is set.
            if hasattr(other, "keys"):
                for key in other.keys():
                    self[key] = other[key]
            else:
                for key, value in other:
                    self[key] = value
            for key, value in kwds.items():
                self[key] = value

        def setdefault(self, key, default=None):
            if key in self:
                return self[key]
            self[key] = default
            return default

        def pop(self, key, default=_missing):
            return dict.pop(self, key) if default is _missing else dict.pop(self, key, default)

        # What moves items about leaves a subclass's own ways of getting and setting alone.

        def move_to_end(self, key, last=True):
            value = dict.pop(self, key)
            if last:
                dict.__setitem__(self, key, value)
                return
            rest = dict(dict.items(self))
            dict.clear(self)
            dict.__setitem__(self, key, value)
            dict.update(self, rest)

        def popitem(self, last=True):
            if not len(self):
                raise KeyError("dictionary is empty")
            key = next(dict.__reversed__(self) if last else dict.__iter__(self))
            return key, dict.pop(self, key)

        def __eq__(self, other):
            if isinstance(other, OrderedDict):
                return dict.__eq__(self, other) and list(self) == list(other)
            return dict.__eq__(self, other)

        def __ne__(self, other):
            return not self == other

        def __repr__(self):
            if not self:
                return f"{type(self).__name__}()"
            return f"{type(self).__name__}({list(self.items())!r})"

        def copy(self):
            return type(self)(self)

        def __reduce__(self):
            return type(self), (), self.__getstate__(), None, iter(self.items())

        def __or__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            made = self.copy()
            made.update(other)
            return made

        def __ror__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            made = type(self)(other)
            made.update(self)
            return made

        def __ior__(self, other):
            self.update(other)
            return self

        @classmethod
        def fromkeys(cls, iterable, value=None):
            made = cls()
            for key in iterable:
                made[key] = value
            return made


    class Counter(dict):
        def __init__(self, iterable=None, /, **keywords):
            super().__init__()
            self.update(iterable, **keywords)

        def __missing__(self, key):
            return 0

        def total(self):
            return sum(self.values())

        def most_common(self, n=None):
            ordered = sorted(self.items(), key=_itemgetter(1), reverse=True)
            return ordered if n is None else ordered[:max(0, n)]

        def elements(self):
            for key, count in self.items():
                for _ in range(count):
                    yield key

        @classmethod
        def fromkeys(cls, iterable, v=None):
            raise NotImplementedError(
                "Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

        def update(self, iterable=None, /, **keywords):
            if iterable is not None:
                if isinstance(iterable, dict) or hasattr(iterable, "items"):
                    if not self:
                        # The first counts are taken as they are, whatever they are.
                        super().update(iterable)
                        iterable = {}
                    for key, count in iterable.items():
                        self[key] = count + self.get(key, 0)
                else:
                    for key in iterable:
                        self[key] = self.get(key, 0) + 1
            if keywords:
                self.update(keywords)

        def subtract(self, iterable=None, /, **keywords):
            if iterable is not None:
                if isinstance(iterable, dict) or hasattr(iterable, "items"):
                    for key, count in iterable.items():
                        self[key] = self.get(key, 0) - count
                else:
                    for key in iterable:
                        self[key] = self.get(key, 0) - 1
            if keywords:
                self.subtract(keywords)

        def copy(self):
            return type(self)(self)

        __copy__ = copy

        def __reduce__(self):
            return type(self), (dict(self),)

        def __delitem__(self, key):
            if key in self:
                super().__delitem__(key)

        def __repr__(self):
            if not self:
                return f"{type(self).__name__}()"
            try:
                shown = dict(self.most_common())
            except TypeError:
                shown = dict(self)
            return f"{type(self).__name__}({shown!r})"

        def _keep_positive(self):
            for key in [key for key, count in self.items() if not count > 0]:
                del self[key]
            return self

        def __add__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            made = Counter()
            for key, count in self.items():
                if count + other[key] > 0:
                    made[key] = count + other[key]
            for key, count in other.items():
                if key not in self and count > 0:
                    made[key] = count
            return made

        def __sub__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            made = Counter()
            for key, count in self.items():
                if count - other[key] > 0:
                    made[key] = count - other[key]
            for key, count in other.items():
                if key not in self and count < 0:
                    made[key] = -count
            return made

        def __or__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            made = Counter()
            for key in list(self) + [key for key in other if key not in self]:
                count = max(self[key], other[key])
                if count > 0:
                    made[key] = count
            return made

        def __and__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            made = Counter()
            for key, count in self.items():
                least = min(count, other[key])
                if least > 0:
                    made[key] = least
            return made

        def __iadd__(self, other):
            for key, count in other.items():
                self[key] += count
            return self._keep_positive()

        def __isub__(self, other):
            for key, count in other.items():
                self[key] -= count
            return self._keep_positive()

        def __pos__(self):
            return Counter({key: count for key, count in self.items() if count > 0})

        def __neg__(self):
            return Counter({key: -count for key, count in self.items() if count < 0})

        def __eq__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return all(self[key] == other[key] for key in list(self) + list(other))

        def __ne__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return not self == other

        def __le__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return all(self[key] <= other[key] for key in list(self) + list(other))

        def __lt__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self <= other and self != other

        def __ge__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return all(self[key] >= other[key] for key in list(self) + list(other))

        def __gt__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self >= other and self != other

        def __ior__(self, other):
            for key, count in other.items():
                if count > self[key]:
                    self[key] = count
            return self._keep_positive()

        def __iand__(self, other):
            for key, count in self.items():
                if other[key] < count:
                    self[key] = other[key]
            return self._keep_positive()


    def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
        if isinstance(field_names, str):
            field_names = field_names.replace(",", " ").split()
        field_names = [str(name) for name in field_names]
        keywords = {
            "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class",
            "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global",
            "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return",
            "try", "while", "with", "yield",
        }
        seen = set()
        if rename:
            for place, name in enumerate(field_names):
                if not name.isidentifier() or name in keywords or name[:1] == "_" or name in seen:
                    field_names[place] = f"_{place}"
                seen.add(name)
        for name in [typename] + field_names:
            if not name.isidentifier():
                raise ValueError(
                    f"Type names and field names must be valid identifiers: {name!r}")
            if name in keywords:
                raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
        seen = set()
        for name in field_names:
            if name.startswith("_") and not rename:
                raise ValueError(f"Field names cannot start with an underscore: {name!r}")
            if name in seen:
                raise ValueError(f"Encountered duplicate field name: {name!r}")
            seen.add(name)
        fields = tuple(field_names)
        field_defaults = {}
        if defaults is not None:
            defaults = tuple(defaults)
            if len(defaults) > len(fields):
                raise TypeError("Got more default values than field names")
            field_defaults = dict(zip(fields[len(fields) - len(defaults):], defaults))

        parameters = "".join(
            f", {name}=_defaults[{name!r}]" if name in field_defaults else f", {name}"
            for name in fields)
        items = "".join(f"{name}, " for name in fields)
        names = {"_tuple_new": tuple.__new__, "_defaults": field_defaults}
        _define(f"def __new__(_cls{parameters}): return _tuple_new(_cls, ({items}))", names)
        __new__ = names["__new__"]
        __new__.__doc__ = f"Create new instance of {typename}({', '.join(fields)})"

        def _make(cls, iterable):
            made = tuple.__new__(cls, iterable)
            if len(made) != len(fields):
                raise TypeError(f"Expected {len(fields)} arguments, got {len(made)}")
            return made

        def _replace(self, /, **changes):
            made = self._make(changes.pop(name, value) for name, value in zip(fields, self))
            if changes:
                raise ValueError(f"Got unexpected field names: {list(changes)!r}")
            return made

        def __repr__(self):
            shown = ", ".join(f"{name}={value!r}" for name, value in zip(fields, self))
            return f"{self.__class__.__name__}({shown})"

        def _asdict(self):
            return dict(zip(fields, self))

        def __getnewargs__(self):
            return tuple(self)

        namespace = {
            "__doc__": f"{typename}({', '.join(fields)})",
            "__slots__": (),
            "_fields": fields,
            "_field_defaults": field_defaults,
            "__match_args__": fields,
            "__new__": __new__,
            "_make": classmethod(_make),
            "_replace": _replace,
            "__repr__": __repr__,
            "_asdict": _asdict,
            "__getnewargs__": __getnewargs__,
        }
        for method in (__new__, _make, _replace, __repr__, _asdict, __getnewargs__):
            method.__qualname__ = f"{typename}.{method.__name__}"
        for place, name in enumerate(fields):
            namespace[name] = _field(place, name, f"Alias for field number {place}")
        made = type(typename, (tuple,), namespace)
        if module is None:
            import sys
            module = sys._caller_name()
        made.__module__ = module
        return made


    def __dir__():
        return {*globals(), *__all__} - {"__dir__", "__getattr__"}


    def __getattr__(name):
        if name == "abc":
            import collections.abc
            return collections.abc
        if name in ("ChainMap", "UserDict", "UserList", "UserString"):
            import _collections_user
            return getattr(_collections_user, name)
        raise AttributeError(f"module 'collections' has no attribute {name!r}")


    def _name_with_module():
        import _loopscope
        for one in (OrderedDict, defaultdict,):
            _loopscope.show_module_of(one)


    _name_with_module()
    """#
}
