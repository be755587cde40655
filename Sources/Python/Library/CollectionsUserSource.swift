extension PythonLibrary {
  /// The source of `_collections_user`.
  static let collectionsUser = #"""
    """Containers made to be derived from."""

    from collections.abc import Mapping, MutableMapping, MutableSequence, Sequence


    def _shallow(x):
        """A copy of a container around `data`, which the copy has for itself."""
        made = x.__class__.__new__(x.__class__)
        made.__dict__.update(x.__dict__)
        made.__dict__["data"] = x.__dict__["data"][:] if isinstance(x, UserList) else (
            x.__dict__["data"].copy())
        return made


    class ChainMap(MutableMapping):
        def __init__(self, *maps):
            self.maps = list(maps) or [{}]

        def __missing__(self, key):
            raise KeyError(key)

        def __getitem__(self, key):
            for mapping in self.maps:
                try:
                    return mapping[key]
                except KeyError:
                    pass
            return self.__missing__(key)

        def get(self, key, default=None):
            return self[key] if key in self else default

        def __len__(self):
            return len(set().union(*self.maps))

        def __iter__(self):
            merged = {}
            for mapping in reversed(self.maps):
                merged.update(dict.fromkeys(mapping))
            return iter(merged)

        def __contains__(self, key):
            return any(key in mapping for mapping in self.maps)

        def __bool__(self):
            return any(self.maps)

        def __repr__(self):
            return f"{type(self).__name__}({', '.join(map(repr, self.maps))})"

        @classmethod
        def fromkeys(cls, iterable, *args):
            return cls(dict.fromkeys(iterable, *args))

        def copy(self):
            return type(self)(self.maps[0].copy(), *self.maps[1:])

        __copy__ = copy

        def new_child(self, m=None, **keywords):
            if m is None:
                m = keywords
            elif keywords:
                m.update(keywords)
            return type(self)(m, *self.maps)

        @property
        def parents(self):
            return type(self)(*self.maps[1:])

        def __setitem__(self, key, value):
            self.maps[0][key] = value

        def __delitem__(self, key):
            try:
                del self.maps[0][key]
            except KeyError:
                raise KeyError(f"Key not found in the first mapping: {key!r}")

        def pop(self, key, *args):
            try:
                return self.maps[0].pop(key, *args)
            except KeyError:
                raise KeyError(f"Key not found in the first mapping: {key!r}")

        def popitem(self):
            try:
                return self.maps[0].popitem()
            except KeyError:
                raise KeyError("No keys found in the first mapping.")

        def clear(self):
            self.maps[0].clear()

        def __or__(self, other):
            if not isinstance(other, Mapping):
                return NotImplemented
            made = self.copy()
            made.maps[0].update(other)
            return made

        def __ror__(self, other):
            if not isinstance(other, Mapping):
                return NotImplemented
            made = dict(other)
            for mapping in reversed(self.maps):
                made.update(mapping)
            return type(self)(made)

        def __ior__(self, other):
            self.maps[0].update(other)
            return self


    class UserDict(MutableMapping):
        def __init__(self, dict=None, /, **keywords):
            self.data = {}
            if dict is not None:
                self.update(dict)
            if keywords:
                self.update(keywords)

        def __len__(self):
            return len(self.data)

        def __getitem__(self, key):
            if key in self.data:
                return self.data[key]
            missing = getattr(self.__class__, "__missing__", None)
            if missing is not None:
                return missing(self, key)
            raise KeyError(key)

        def __setitem__(self, key, item):
            self.data[key] = item

        def __delitem__(self, key):
            del self.data[key]

        def __iter__(self):
            return iter(self.data)

        def __contains__(self, key):
            return key in self.data

        def __repr__(self):
            return repr(self.data)

        def __or__(self, other):
            if isinstance(other, UserDict):
                return self.__class__(self.data | other.data)
            if isinstance(other, dict):
                return self.__class__(self.data | other)
            return NotImplemented

        def __ror__(self, other):
            if isinstance(other, UserDict):
                return self.__class__(other.data | self.data)
            if isinstance(other, dict):
                return self.__class__(other | self.data)
            return NotImplemented

        def __ior__(self, other):
            self.data |= other.data if isinstance(other, UserDict) else other
            return self

        __copy__ = _shallow

        def copy(self):
            if self.__class__ is UserDict:
                return UserDict(self.data)
            import copy
            data = self.data
            try:
                self.data = {}
                made = copy.copy(self)
            finally:
                self.data = data
            made.update(self)
            return made

        @classmethod
        def fromkeys(cls, iterable, value=None):
            made = cls()
            for key in iterable:
                made[key] = value
            return made


    class UserList(MutableSequence):
        def __init__(self, initlist=None):
            self.data = list(self._plain(initlist)) if initlist is not None else []

        @staticmethod
        def _plain(other):
            return other.data if isinstance(other, UserList) else other

        def __repr__(self):
            return repr(self.data)

        def __lt__(self, other):
            return self.data < self._plain(other)

        def __le__(self, other):
            return self.data <= self._plain(other)

        def __eq__(self, other):
            return self.data == self._plain(other)

        def __gt__(self, other):
            return self.data > self._plain(other)

        def __ge__(self, other):
            return self.data >= self._plain(other)

        def __contains__(self, item):
            return item in self.data

        def __len__(self):
            return len(self.data)

        def __getitem__(self, index):
            if isinstance(index, slice):
                return self.__class__(self.data[index])
            return self.data[index]

        def __setitem__(self, index, item):
            self.data[index] = item

        def __delitem__(self, index):
            del self.data[index]

        def __add__(self, other):
            return self.__class__(self.data + list(self._plain(other)))

        def __radd__(self, other):
            return self.__class__(list(self._plain(other)) + self.data)

        def __iadd__(self, other):
            self.data += self._plain(other)
            return self

        def __mul__(self, count):
            return self.__class__(self.data * count)

        __rmul__ = __mul__

        def __imul__(self, count):
            self.data *= count
            return self

        def append(self, item):
            self.data.append(item)

        def insert(self, index, item):
            self.data.insert(index, item)

        def pop(self, index=-1):
            return self.data.pop(index)

        def remove(self, item):
            self.data.remove(item)

        def clear(self):
            self.data.clear()

        __copy__ = _shallow

        def copy(self):
            return self.__class__(self)

        def count(self, item):
            return self.data.count(item)

        def index(self, item, *args):
            return self.data.index(item, *args)

        def reverse(self):
            self.data.reverse()

        def sort(self, /, *args, **keywords):
            self.data.sort(*args, **keywords)

        def extend(self, other):
            self.data.extend(self._plain(other))


    class UserString(Sequence):
        def __init__(self, seq):
            self.data = seq.data if isinstance(seq, UserString) else str(seq)

        def __str__(self):
            return str(self.data)

        def __repr__(self):
            return repr(self.data)

        def __int__(self):
            return int(self.data)

        def __float__(self):
            return float(self.data)

        def __hash__(self):
            return hash(self.data)

        def __getnewargs__(self):
            return (self.data[:],)

        def __eq__(self, other):
            return self.data == str(other) if isinstance(other, (str, UserString)) else NotImplemented

        def __lt__(self, other):
            return self.data < str(other)

        def __le__(self, other):
            return self.data <= str(other)

        def __gt__(self, other):
            return self.data > str(other)

        def __ge__(self, other):
            return self.data >= str(other)

        def __contains__(self, item):
            return str(item) in self.data

        def __len__(self):
            return len(self.data)

        def __getitem__(self, index):
            return self.__class__(self.data[index])

        def __add__(self, other):
            return self.__class__(self.data + str(other))

        def __radd__(self, other):
            return self.__class__(str(other) + self.data)

        def __mul__(self, count):
            return self.__class__(self.data * count)

        __rmul__ = __mul__

        def __mod__(self, args):
            return self.__class__(self.data % args)

        def __rmod__(self, template):
            return self.__class__(str(template) % self)

        maketrans = str.maketrans


    def _forward(name, wraps):
        def method(self, *args, **keywords):
            args = [arg.data if isinstance(arg, UserString) else arg for arg in args]
            result = getattr(self.data, name)(*args, **keywords)
            return self.__class__(result) if wraps else result
        method.__name__ = name
        return method


    for _name in (
        "capitalize", "casefold", "center", "expandtabs", "ljust", "lower", "lstrip", "removeprefix",
        "removesuffix", "replace", "rjust", "rstrip", "strip", "swapcase", "title", "translate",
        "upper", "zfill",
    ):
        setattr(UserString, _name, _forward(_name, True))
    for _name in (
        "count", "encode", "endswith", "find", "format", "index", "isalnum", "isalpha", "isascii",
        "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace",
        "istitle", "isupper", "join", "partition", "rfind", "rindex", "rpartition", "rsplit", "split",
        "splitlines", "startswith",
    ):
        setattr(UserString, _name, _forward(_name, False))
    for _cls in (ChainMap, UserDict, UserList, UserString):
        _cls.__module__ = "collections"
    del _name, _cls
    """#
}
