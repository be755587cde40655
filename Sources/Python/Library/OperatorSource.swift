extension PythonLibrary {
  /// The source of `operator`.
  static let operatorModule = #"""
    """Operators as functions."""


    def lt(a, b): return a < b
    def le(a, b): return a <= b
    def eq(a, b): return a == b
    def ne(a, b): return a != b
    def ge(a, b): return a >= b
    def gt(a, b): return a > b
    def not_(a): return not a
    def truth(a): return True if a else False
    def is_(a, b): return a is b
    def is_not(a, b): return a is not b
    def add(a, b): return a + b
    def and_(a, b): return a & b
    def floordiv(a, b): return a // b


    def index(a):
        method = getattr(type(a), "__index__", None)
        if method is None:
            raise TypeError(f"'{type(a).__name__}' object cannot be interpreted as an integer")
        value = a if isinstance(a, int) else method(a)
        if not isinstance(value, int):
            raise TypeError(f"__index__ returned non-int (type {type(value).__name__})")
        return int.__add__(value, 0)


    def invert(a): return ~a
    def lshift(a, b): return a << b
    def mod(a, b): return a % b
    def mul(a, b): return a * b
    def matmul(a, b): return a @ b
    def neg(a): return -a
    def or_(a, b): return a | b
    def pos(a): return +a
    def pow(a, b): return a ** b
    def rshift(a, b): return a >> b
    def sub(a, b): return a - b
    def truediv(a, b): return a / b
    def xor(a, b): return a ^ b


    def concat(a, b):
        if not hasattr(a, "__getitem__"):
            raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
        return a + b


    def contains(a, b): return b in a
    def getitem(a, b): return a[b]
    def call(obj, /, *args, **kwargs): return obj(*args, **kwargs)


    def setitem(a, b, c):
        a[b] = c


    def delitem(a, b):
        del a[b]


    def countOf(a, b):
        return sum(1 for item in a if item is b or item == b)


    def indexOf(a, b):
        for place, item in enumerate(a):
            if item is b or item == b:
                return place
        raise ValueError("sequence.index(x): x not in sequence")


    def iadd(a, b):
        a += b
        return a


    def isub(a, b):
        a -= b
        return a


    def imul(a, b):
        a *= b
        return a


    def ior(a, b):
        a |= b
        return a


    def iand(a, b):
        a &= b
        return a


    def ifloordiv(a, b):
        a //= b
        return a


    def itruediv(a, b):
        a /= b
        return a


    def imod(a, b):
        a %= b
        return a


    def ipow(a, b):
        a **= b
        return a


    def ixor(a, b):
        a ^= b
        return a


    def ilshift(a, b):
        a <<= b
        return a


    def irshift(a, b):
        a >>= b
        return a


    def length_hint(obj, default=0):
        if not isinstance(default, int):
            raise TypeError(
                f"'{type(default).__name__}' object cannot be interpreted as an integer")
        try:
            return len(obj)
        except TypeError:
            pass
        hint = getattr(type(obj), "__length_hint__", None)
        if hint is None:
            return default
        value = hint(obj)
        if value is NotImplemented:
            return default
        if not isinstance(value, int):
            raise TypeError(f"__length_hint__ must be an integer, not {type(value).__name__}")
        if value < 0:
            raise ValueError("__length_hint__() should return >= 0")
        return value


    iconcat = iadd
    inv = invert
    _abs = abs


    def abs(a): return _abs(a)


    class itemgetter:
        def __init__(self, /, *items):
            if not items:
                raise TypeError("itemgetter expected 1 argument, got 0")
            self._items = items

        def __call__(self, obj):
            if len(self._items) == 1:
                return obj[self._items[0]]
            return tuple(obj[item] for item in self._items)

        def __reduce__(self):
            return type(self), self._items

        def __repr__(self):
            return f"operator.itemgetter({', '.join(map(repr, self._items))})"


    class attrgetter:
        def __init__(self, attr, /, *attrs):
            self._attrs = (attr,) + attrs
            for name in self._attrs:
                if not isinstance(name, str):
                    raise TypeError("attribute name must be a string")

        def __reduce__(self):
            return type(self), self._attrs

        def _get(self, obj, name):
            for part in name.split("."):
                obj = getattr(obj, part)
            return obj

        def __call__(self, obj):
            if len(self._attrs) == 1:
                return self._get(obj, self._attrs[0])
            return tuple(self._get(obj, name) for name in self._attrs)

        def __repr__(self):
            return f"operator.attrgetter({', '.join(map(repr, self._attrs))})"


    class methodcaller:
        def __init__(self, name, /, *args, **kwargs):
            if not isinstance(name, str):
                raise TypeError("method name must be a string")
            self._name = name
            self._args = args
            self._kwargs = kwargs

        def __call__(self, obj):
            return getattr(obj, self._name)(*self._args, **self._kwargs)

        def __repr__(self):
            shown = [repr(self._name)] + [repr(one) for one in self._args]
            shown += [f"{name}={value!r}" for name, value in self._kwargs.items()]
            return f"operator.methodcaller({', '.join(shown)})"


    def imatmul(a, b):
        a @= b
        return a


    for _name in (
        "lt le eq ne ge gt not_ abs add and_ floordiv index inv invert lshift mod mul matmul neg or_ "
        "pos pow rshift sub truediv xor concat contains getitem setitem delitem call iadd isub imul "
        "ior iand ifloordiv itruediv imod ipow ixor ilshift irshift imatmul iconcat"
    ).split():
        globals()[f"__{_name.rstrip('_')}__"] = globals()[_name]


    def _name_with_module():
        import _loopscope
        for one in (itemgetter, attrgetter, methodcaller,):
            _loopscope.show_module_of(one)


    _name_with_module()
    __all__ = sorted(name for name in globals() if not name.startswith("_"))
    """#
}
