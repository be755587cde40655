from enum import Enum, IntEnum, Flag, IntFlag, auto, unique, StrEnum


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def describe(self):
        return f"{self.name}={self.value}"


print(Color.RED, repr(Color.GREEN), Color(1), Color["GREEN"], Color.CRIMSON is Color.RED)
print(list(Color), len(Color), Color.RED.describe(), Color.__members__)
print(isinstance(Color.RED, Color), Color.RED == 1, hash(Color.RED) == hash(Color.RED))
try:
    Color(9)
except ValueError as e:
    print(e)
try:
    Color["X"]
except KeyError as e:
    print("KeyError", e)
try:
    Color.RED = 5
except AttributeError as e:
    print(e)


class State(Enum):
    IDLE = auto()
    BUSY = auto()


print([s.value for s in State], f"{State.IDLE}", "%s" % State.BUSY)


class P(IntEnum):
    LOW = 1
    HIGH = 10


print(P.LOW < P.HIGH, P.HIGH + 1, P.LOW, repr(P.LOW), f"{P.HIGH}", sorted([P.HIGH, P.LOW]))


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Perm.R | Perm.X, repr(Perm.R | Perm.W), Perm.R in Perm.RW, list(Perm.RW), bool(Perm.R & Perm.W))
print(~Perm.R, Perm(0), repr(Perm(0)), Perm.R | Perm.W | Perm.X)


class IP(IntFlag):
    A = 1
    B = 2


print(IP.A | IP.B, repr(IP.A | IP.B), IP.A | 8, repr(IP.A | 8))


class S(StrEnum):
    ONE = auto()
    TWO = "two!"


print(S.ONE, S.TWO, S.ONE == "one", repr(S.ONE), S.ONE.upper())


class Planet(Enum):
    EARTH = (5.9, 6.3)
    MARS = (0.6, 3.3)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def ratio(self):
        return self.mass / self.radius


print(Planet.EARTH.mass, Planet.MARS.value, round(Planet.EARTH.ratio, 3))
try:
    @unique
    class Bad(Enum):
        A = 1
        B = 1
except ValueError as e:
    print(e)
try:
    class More(Color):
        BLUE = 3
except TypeError as e:
    print(e)
match Color.RED:
    case Color.GREEN:
        print("g")
    case Color.RED:
        print("r")
print({Color.RED: "x"}[Color(1)], Color.RED in {Color.RED}, Color.RED.name, type(Color.RED))
A = Enum("A", "X Y Z")
print(list(A), A.Y)
class Str(str, Enum):
    A = "a"
print(Str.A, Str.A == "a", repr(Str.A), Str.A.value, f"{Str.A}", Str("a"), "-".join([Str.A]))
print(dir(Color.RED)[:3] != [], Color, Perm)
class Meth(Enum):
    @staticmethod
    def s(): return 1
    @classmethod
    def c(cls): return cls.Q
    Q = 4
print(Meth.s(), Meth.c(), Meth.Q)
class Miss(Enum):
    A = 1
    @classmethod
    def _missing_(cls, v):
        return cls.A
print(Miss(77))
