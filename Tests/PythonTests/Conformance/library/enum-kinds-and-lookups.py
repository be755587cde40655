from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


class Colour(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    @property
    def nice(self):
        return self.name.title()

    @classmethod
    def default(cls):
        return cls.RED


print(Colour.RED, repr(Colour.GREEN), Colour(2), Colour["RED"], Colour.CRIMSON is Colour.RED, list(Colour), Colour.RED.nice, Colour.default(), len(Colour), Colour.__members__, Colour.RED in Colour, {Colour.RED: 1}, Colour.RED == 1)


class Level(IntEnum):
    LOW = auto()
    HIGH = auto()


print(Level.HIGH > Level.LOW, Level.LOW + 1, f"{Level.LOW}", repr(Level.HIGH), Level(1), sorted([Level.HIGH, Level.LOW]))


class Name(StrEnum):
    FIRST = auto()
    OTHER = "x"


print(Name.FIRST, Name.OTHER.upper(), Name("x") is Name.OTHER, repr(Name.FIRST))


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Perm.R | Perm.X, Perm.RW, Perm.R in Perm.RW, ~Perm.R, Perm(0), Perm.RW & Perm.W, list(Perm.RW), bool(Perm(0)), Perm.R ^ Perm.RW, Perm(5), len(Perm.RW))


class Bits(IntFlag):
    A = 1
    B = 2


print(Bits.A | 4, Bits.A | Bits.B, Bits(3), repr(Bits(8)), Bits.A + 1)
for attempt in [lambda: Colour(9), lambda: Colour["X"], lambda: setattr(Colour, "RED", 3), lambda: Colour.RED.__class__("RED"), lambda: Colour.RED < Colour.GREEN, lambda: Perm(64)]:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
try:
    @unique
    class Twice(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)
try:
    class More(Colour):
        BLUE = 3
except TypeError as error:
    print(error)
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.DOG.value)
