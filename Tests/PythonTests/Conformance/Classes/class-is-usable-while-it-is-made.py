# A class can be used with super() while it is being made: by its metaclass and by hooks.
class Meta(type):
    def __init__(cls, *a): super().__init__(*a); cls.instance = cls()
class Base:
    def __init__(self): self.ok = True
class A(Base, metaclass=Meta):
    def __init__(self): super().__init__()
print(A.instance.ok)
class Reg:
    def __init_subclass__(cls, **k): super().__init_subclass__(**k); cls.default = cls()
    def __init__(self): self.b = 1
class B(Reg):
    def __init__(self): super().__init__(); self.c = 2
print(B.default.c)
class D:
    def __set_name__(self, o, n): o().m()
class C:
    def m(self): print(__class__, super().__repr__()[:5])
    d = D()
