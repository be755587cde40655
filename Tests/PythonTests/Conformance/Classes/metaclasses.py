# A metaclass makes classes: __prepare__, __new__, __init__, __call__ and its methods.
class M(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, kw)
        return {"prepared": True}
    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, sorted(k for k in ns if not k.startswith("__")))
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name)
        super().__init__(name, bases, ns)
    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)
    def meta_method(cls): return "meta " + cls.__name__
    def __len__(cls): return 42
    def __getitem__(cls, k): return (cls.__name__, k)
    def __iter__(cls): return iter("ab")
    def __contains__(cls, x): return x == 1
    def __repr__(cls): return f"<M {cls.__name__}>"
    @property
    def prop(cls): return "prop"
class A(metaclass=M, flag=1):
    def __init__(self, x): self.x = x
class B(A): pass
print(A(1).x, A.meta_method(), len(A), A[3], list(A), 1 in A, A, type(B), B.prop, A.prepared)
try: A(1).meta_method()
except AttributeError as e: print(e)
class N(type): pass
try:
    class C(A, metaclass=N): pass
except TypeError as e: print(e)
class Singleton(type):
    _i = {}
    def __call__(cls, *a):
        if cls not in cls._i: cls._i[cls] = super().__call__(*a)
        return cls._i[cls]
class S(metaclass=Singleton): pass
print(S() is S())
T = type("T", (A,), {"y": 5, "f": lambda self: self.y})
print(T(1).f(), T.__name__, T.__module__)
class FM:
    def __call__(self, name, bases, ns): return (name, bases, "function metaclass")
class X(metaclass=FM()): pass
print(X)
try:
    class Y(flag=3): pass
except TypeError as e: print(e)
print(type(A) is M, type(M), isinstance(A, M), type.__call__(A, 7).x)
