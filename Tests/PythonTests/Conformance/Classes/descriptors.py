# Data descriptors win over instance attributes, others do not.
class D:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name); self.name = name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return ("get", self.name, obj.__dict__.get(self.name))
    def __set__(self, obj, v): obj.__dict__[self.name] = v * 2
    def __delete__(self, obj): print("delete", self.name)
class N:
    def __get__(self, obj, owner): return ("non-data", obj is None, owner.__name__)
class C:
    d = D()
    n = N()
c = C()
c.d = 5
print(c.d, c.__dict__, type(C.d).__name__)
del c.d
print(c.n, C.n)
c.n = "own"
print(c.n)
class Typed:
    def __init__(self, t): self.t = t
    def __set_name__(self, o, n): self.n = "_" + n
    def __get__(self, o, t=None): return getattr(o, self.n)
    def __set__(self, o, v):
        if not isinstance(v, self.t): raise TypeError(f"{self.n[1:]} must be {self.t.__name__}")
        setattr(o, self.n, v)
class P:
    x = Typed(int); name = Typed(str)
    def __init__(self, x, name): self.x, self.name = x, name
p = P(1, "n"); print(p.x, p.name)
try: P("1", "n")
except TypeError as e: print(e)
class RO:
    def __get__(self, o, t): return 1
    def __set__(self, o, v): raise AttributeError("read only")
class E: r = RO()
try: E().r = 2
except AttributeError as e: print(e)
class Bad:
    def __set_name__(self, o, n): raise ValueError("no")
try:
    class X: b = Bad()
except RuntimeError as e: print(e, repr(e.__cause__))
f = (lambda self: self).__get__("obj"); print(f())
