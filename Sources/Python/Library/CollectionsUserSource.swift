extension PythonLibrary {
  /// The source of `_collections_user`.
  static let collectionsUser = #"""
    """Containers made to be derived from."""

    from collections.abc import MutableMapping, MutableSequence, Sequence


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

        def get(self, key, default=None):
            return self[key] if key in self else default

        def __repr__(self):
            return repr(self.data)

        def __or__(self, other):
            if isinstance(other, UserDict):
                return self.__class__(self.data | other.data)
            if isinstance(other, dict):
                return self.__class__(self.data | other)
            return NotImplemented

        def __ior__(self, other):
            self.data |= other.data if isinstance(other, UserDict) else other
            return self

        def copy(self):
            return self.__class__(self.data)

        __copy__ = copy

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
    for _cls in (UserDict, UserList, UserString):
        _cls.__module__ = "collections"
    del _name, _cls
    """#
}
