# Wrong calls of methods name the class and count self.
class A:
    def m(self): pass
    def n(self, x): pass
    def noself(): pass
    @staticmethod
    def s(a): pass
    @classmethod
    def c(cls, a): pass
    def __init__(self, x): self.x = x
class B: pass
class C:
    def __call__(self, a): return a
class D:
    def __new__(cls, a): return super().__new__(cls)

def attempt(call):
    try:
        call()
    except TypeError as e:
        print(e)
    else:
        print("no error")

a = A(1)
attempt(lambda: A())
attempt(lambda: A(1, 2))
attempt(lambda: A(y=1))
attempt(lambda: B(1))
attempt(lambda: B(x=1))
attempt(lambda: a.m(1))
attempt(lambda: a.n())
attempt(lambda: a.n(1, 2))
attempt(lambda: a.noself())
attempt(lambda: a.s())
attempt(lambda: a.c())
attempt(lambda: A.m())
attempt(lambda: a())
attempt(lambda: C()(1, 2))
attempt(lambda: D())
attempt(lambda: D(1, 2))
attempt(lambda: a.x())
attempt(lambda: (lambda x: x)())
def outer():
    def inner(p): pass
    inner()
attempt(outer)
