# super works without arguments, with them, in class methods and static ones.
class A:
    x = "A.x"
    def __init__(self, v): self.v = v
    @classmethod
    def make(cls, v): return cls(v)
    @staticmethod
    def s(): return "A.s"
    @property
    def p(self): return "A.p" + str(self.v)
class B(A):
    x = "B.x"
    def __init__(self, v):
        super().__init__(v * 2)
        self.sx = super().x
    @classmethod
    def make(cls, v): return super().make(v + 1)
    def s(self): return super().s() + "B"
    @property
    def p(self): return super().p + "B"
b = B.make(1)
print(b.v, b.sx, b.s(), b.p, type(b).__name__)
print(super(B, b).x, super(B, B).make(3).v)
try: super(A, b).missing
except AttributeError as e: print(e)
def f(): super().x
try: f()
except RuntimeError as e: print(e)
def g(self): super().x
try: g(1)
except RuntimeError as e: print(e)
try: super(B, A(1))
except TypeError as e: print(e)
class C(B):
    def m(self): return (lambda: super(C, self).x)()
    def n(self): return [super(C, self).x for _ in range(1)]
    def o(self): return __class__
print(C(1).m(), C(1).n(), C(1).o())
print(repr(super(B, b))[:28])
