import enum
from enum import *


class C(Enum):
    R = 1
    G = 2


try:
    C.R.value = 3
except AttributeError as e:
    print(e)
try:
    C.R.name = 'x'
except AttributeError as e:
    print(e)
import warnings

warnings.simplefilter('ignore')
try:
    1 in C
except TypeError as e:
    print(e)
print(dir(C), dir(C.R))


class I(IntEnum):
    A = 1


print(len(set(dir(I)) ^ set(dir(int))), 'A' in dir(I))
D = Enum('D', {'A': 'x', 'B': 'y'}, type=str, qualname='Z.D')
print(D.A == 'x', D.A, repr(D.A), D.__qualname__, D.__mro__[1:])


@verify(UNIQUE, CONTINUOUS)
class Ok(Enum):
    A = 1
    B = 2


for checks, kind, ns in ((UNIQUE, Enum, dict(a=1, b=1)), (CONTINUOUS, Enum, dict(a=1, b=4)), (CONTINUOUS, Flag, dict(a=1, b=8)), (NAMED_FLAGS, Flag, dict(a=1, b=6)), (NAMED_FLAGS, Flag, dict(a=1, b=6, c=9, d=3)), (NAMED_FLAGS, Flag, dict(a=1, b=3))):
    try:
        print(verify(checks)(kind('X', ns)))
    except ValueError as e:
        print(e)


class S(Flag):
    A = 1
    B = 2


class Cf(Flag, boundary=CONFORM):
    A = 1
    B = 2


class Ej(Flag, boundary=EJECT):
    A = 1
    B = 2


class K(Flag, boundary=KEEP):
    A = 1
    B = 2


class IF(IntFlag):
    A = 1
    B = 2
    D = 8


class IS(IntFlag, boundary=STRICT):
    A = 1
    B = 2


for k in (S, Cf, Ej, K, IF, IS):
    for v in (1, 3, 4, 7, -1, 0, -8, 12):
        try:
            print(k.__name__, v, repr(k(v)), str(k(v)))
        except ValueError as e:
            print(k.__name__, v, e)
    try:
        print(repr(~k.A), repr(k.A | k.B), repr(k.A & ~k.B), repr(k.A ^ k.B), len(k.A | k.B), list(k.A | k.B))
    except Exception as e:
        print(repr(e))
print(list(FlagBoundary), list(EnumCheck), STRICT, repr(KEEP))


class P(Enum):
    A = 1


    @enum.property
    def first(self):
        return self._value_ * 10


print(P.A.first)
try:
    P.first
except AttributeError as e:
    print(e)
try:
    P.A.first = 3
except AttributeError as e:
    print('AE')
print(enum.show_flag_values(11), enum.show_flag_values(IF.D))
print(C.__members__)


class Pl(Enum):
    M = (1, 2)
    E = (3, 4)


    def __init__(self, a, b):
        self.a = a
        self.b = b


    @property
    def s(self):
        return self.a + self.b


print(Pl.M.s, Pl.M.a)
print(IF.A | IF.B, repr(IF(16 | 1)), IF.A | 16, IF(3) == 3, IF.A in IF(3), isinstance(IF.A, enum.ReprEnum))
print(Flag('Q', 'a b c').c, repr(Flag('Q', 'a b c')(5)), C('x') if 0 else '')
