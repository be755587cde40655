from enum import Enum, auto, nonmember, member


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    def __str__(self):
        return f"planet {self.name}"


print(Planet.EARTH, Planet.MARS.mass, Planet((0.64, 3.39)), Planet.EARTH.value)


class Loose(Enum):
    YES = "yes"
    NO = "no"

    @classmethod
    def _missing_(cls, value):
        return cls.YES if str(value).lower() in ("y", "1") else None


print(Loose("Y"), Loose(1))
try:
    Loose("maybe")
except ValueError as error:
    print(error)


class Auto(Enum):
    def _generate_next_value_(name, start, count, last):
        return name.lower()

    ONE = auto()
    TWO = auto()
    helper = nonmember(5)


print([a.value for a in Auto], Auto.helper, Auto.ONE.name)


class Op(Enum):
    ADD = member(lambda self, a, b: a + b)

    def __call__(self, *args):
        return self.value(self, *args)


print(Op.ADD(1, 2), Auto.__name__, type(Auto.ONE) is Auto, isinstance(Auto.ONE, Enum))
