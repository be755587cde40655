"""Assigning to __bases__ changes where methods are found, or is refused."""


class A:
    def base(self):
        return "A"


class B(A):
    def hi(self):
        return "B"


class C(A):
    def hi(self):
        return "C"

    def __del__(self):
        print("__del__ of C")


class D(B):
    pass


class E(D):
    pass


def names(classes):
    return [one.__name__ for one in classes]


d, e = D(), E()
print(d.hi(), e.hi(), names(D.__mro__))
D.__bases__ = (C,)
print(d.hi(), e.hi(), names(D.__mro__), names(E.__mro__), D.__base__.__name__)
print(names(B.__subclasses__()), names(C.__subclasses__()), isinstance(e, B), isinstance(e, C))
del e
D.__bases__ = (B, C)
print(d.hi(), d.base(), names(E.__mro__), names(B.__subclasses__()))
for _ in range(3):
    print(d.hi(), end=" ")
    D.__bases__ = D.__bases__[::-1]
print()
D.__bases__ = (B,)


class X:
    pass


class L(list):
    pass


class S(A):
    __slots__ = ("q",)


def attempt(cls, bases):
    try:
        cls.__bases__ = bases
    except TypeError as error:
        print(error)


attempt(A, (B,))
attempt(X, (B,))
attempt(D, [B])
attempt(D, ())
attempt(D, (1,))
attempt(D, (E,))
attempt(D, (D,))
attempt(D, (object,))
attempt(D, (A, B))
attempt(D, (B, B))
attempt(D, (int,))
attempt(int, (object,))
attempt(L, (dict,))
attempt(D, (S,))
try:
    del D.__bases__
except TypeError as error:
    print(error)
print(names(D.__mro__), D().hi())
