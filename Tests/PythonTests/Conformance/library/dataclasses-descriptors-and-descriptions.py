import dataclasses, inspect, weakref
from dataclasses import *
from typing import ClassVar


class Desc:


    def __set_name__(s, o, n):
        s.n = '_' + n


    def __get__(s, i, o):
        return 7 if i is None else getattr(i, s.n)


    def __set__(s, i, v):
        setattr(i, s.n, int(v))


@dataclass
class DD:
    d: int = Desc()


print(DD(), DD(3), DD('4').d)


class Nd:


    def __get__(s, i, o):
        if i is None:
            raise AttributeError
        return i.__dict__['x']


    def __set__(s, i, v):
        i.__dict__['x'] = v


@dataclass
class E:
    x: int = Nd()


try:
    E()
except TypeError as e:
    print(e)
print(E(3))


@dataclass
class C:
    x: int
    y: int = 5
    z: ClassVar[int] = 3
    w: InitVar[int] = 4


    def __post_init__(self, w):
        pass


print(inspect.signature(C), C.__init__.__annotations__, C.__doc__)
print(C.__dataclass_params__, fields(C)[1].metadata, C.__dataclass_fields__['z']._field_type, C.__dataclass_fields__['w']._field_type)
print(repr(fields(C)[1])[:60], repr(fields(C)[1])[-70:])


@dataclass(slots=True, weakref_slot=True)
class W:
    x: int


print(W.__slots__)
try:

    @dataclass(weakref_slot=True)
    class W2:
        x: int
except TypeError as e:
    print(e)


@dataclass(slots=True)
class S1(W):
    y: int


print(S1.__slots__, S1(1, 2))


@dataclass
class B:
    a: int = 1


@dataclass
class B2(B):
    a: int


print(B2())


@dataclass
class L:
    v: object


l = L({1: [2]})


class Q:


    def __init__(s):
        s.l = [1]


q = Q()
d = asdict(L(q))
print(d['v'] is q, d['v'].l)
print(asdict(L({1: [C(1)]})), astuple(L((C(1), {2}))))


@dataclass(frozen=True)
class Fz:
    x: int


try:
    Fz(1).x = 3
except FrozenInstanceError as e:
    print(e)
