extension PythonLibrary {
  /// The source of `_mock_calls`.
  static let mockCalls = #"""
    """Calls of mocks, and objects that stand for others in comparisons."""


    class _SentinelObject:
        def __init__(self, name):
            self.name = name

        def __repr__(self):
            return f"sentinel.{self.name}"

        def __reduce__(self):
            return f"sentinel.{self.name}"


    class _Sentinels:
        def __init__(self):
            self._made = {}

        def __getattr__(self, name):
            if name == "__bases__":
                raise AttributeError
            return self._made.setdefault(name, _SentinelObject(name))


    sentinel = _Sentinels()
    DEFAULT = sentinel.DEFAULT
    _missing = sentinel.MISSING
    _deleted = sentinel.DELETED


    class _Any:
        """Equals everything."""

        def __eq__(self, other):
            return True

        def __ne__(self, other):
            return False

        def __repr__(self):
            return "<ANY>"


    ANY = _Any()


    # Calls

    def _call_text(name, args, kwargs):
        parts = [repr(value) for value in args]
        parts += [f"{key}={value!r}" for key, value in kwargs.items()]
        return f"{name}({', '.join(parts)})"


    class _Call(tuple):
        """A call: its arguments, and the name by which it was made where that matters."""

        def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
            args, kwargs = (), {}
            for part in value:
                if isinstance(part, str):
                    name = part
                elif isinstance(part, tuple):
                    args = part
                else:
                    kwargs = part
            return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

        def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
            self._mock_name = name
            self._mock_parent = parent
            self._mock_from_kall = from_kall

        def _parts(self):
            return ("",) + tuple(self) if len(self) == 2 else tuple(self)

        def __eq__(self, other):
            if isinstance(other, _Call):
                theirs = other._parts()
                mine_parent, their_parent = self._mock_parent, other._mock_parent
                if mine_parent is not None and their_parent is not None and mine_parent != their_parent:
                    return False
            else:
                if not isinstance(other, tuple) or len(other) > 3:
                    return False
                theirs = _Call(other)._parts()
            name, args, kwargs = self._parts()
            if theirs[0] and theirs[0] != name:
                return False
            return (theirs[1], theirs[2]) == (args, kwargs)

        def __ne__(self, other):
            return not self == other

        __hash__ = None

        def __call__(self, /, *args, **kwargs):
            if self._mock_name is None:
                return _Call(("", args, kwargs), name="()")
            return _Call((self._mock_name, args, kwargs), name=self._mock_name + "()", parent=self)

        def __getattr__(self, name):
            if name.startswith("__") and name.endswith("__"):
                raise AttributeError(name)
            if self._mock_name is None:
                return _Call(name=name, from_kall=False)
            return _Call(name=f"{self._mock_name}.{name}", parent=self, from_kall=False)

        def __getattribute__(self, name):
            if name in ("count", "index"):
                return self.__getattr__(name)
            return tuple.__getattribute__(self, name)

        @property
        def args(self):
            return self[-2]

        @property
        def kwargs(self):
            return self[-1]

        def __repr__(self):
            if not self._mock_from_kall:
                name = self._mock_name or "call"
                return "call" + name if name.startswith("()") else name
            name, args, kwargs = self._parts()
            if not name:
                name = "call"
            elif name.startswith("()"):
                name = "call" + name
            else:
                name = "call." + name
            return _call_text(name, args, kwargs)

        def call_list(self):
            """This call and all those that it was chained to, the first of them first."""
            chain, link = [], self
            while link is not None:
                if link._mock_from_kall:
                    chain.append(link)
                link = link._mock_parent
            return _CallList(reversed(chain))


    call = _Call(from_kall=False)


    class _CallList(list):
        """Calls in order; what it contains may be a run of several."""

        def __contains__(self, value):
            if not isinstance(value, list):
                return list.__contains__(self, value)
            size = len(value)
            return any(self[start:start + size] == value for start in range(len(self) - size + 1))

        def __repr__(self):
            import pprint
            return pprint.pformat(list(self))
    """#
}
