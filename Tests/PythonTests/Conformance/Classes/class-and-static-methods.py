# Class methods get the class, static ones nothing.
class A:
    n = 0
    @classmethod
    def inc(cls): cls.n += 1; return cls.__name__, cls.n
    @staticmethod
    def add(a, b=1): return a + b
    @classmethod
    @property
    def both(cls): return "cp " + cls.__name__
class B(A): pass
print(A.inc(), B.inc(), B().inc(), A.n, B.n)
print(A.add(1), A().add(1, 2), B.both)
print(A.inc.__self__ is A, A.inc.__func__.__name__, A.add.__name__, type(A.__dict__["inc"]).__name__, type(A.__dict__["add"]).__name__)
print(A.__dict__["add"](5), A.__dict__["add"].__wrapped__.__name__)
try: A.__dict__["inc"]()
except TypeError as e: print(e)
s = staticmethod(len); print(s([1]))
class C:
    f = len
    g = lambda *a: a
    h = staticmethod(lambda *a: a)
    i = print
c = C(); print(c.f("abc"), c.g(1)[1:], c.h(1)); c.i("x")
m = c.g; print(m.__self__ is c, m.__func__ is C.g, m == c.g, m is c.g)
