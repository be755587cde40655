import dataclasses
from dataclasses import dataclass, field, asdict, astuple, replace, fields, FrozenInstanceError, InitVar, KW_ONLY
from typing import ClassVar, List, Optional


@dataclass
class Point:
    x: int
    y: int = 0


print(Point(1), Point(1, 2) == Point(1, 2), Point(1) != Point(2))
try:
    Point()
except TypeError as e:
    print(e)


@dataclass(order=True, frozen=True)
class V:
    major: int
    minor: int = field(default=0, compare=True)
    note: str = field(default="", compare=False, repr=False)


print(sorted([V(2), V(1, 5), V(1)]), hash(V(1)) == hash(V(1)))
try:
    V(1).major = 3
except FrozenInstanceError as e:
    print(type(e).__name__, e)


@dataclass
class Bag:
    items: list = field(default_factory=list)
    total: ClassVar[int] = 0
    scale: InitVar[int] = 1
    size: int = field(init=False)

    def __post_init__(self, scale):
        self.size = len(self.items) * scale


print(Bag(), Bag([1, 2], 3), [f.name for f in fields(Bag)])


@dataclass
class Child(Point):
    z: int = 9
    p: Optional[Point] = None


c = Child(1, 2, 3, Point(4))
print(c, asdict(c), astuple(c))
print(replace(c, z=100))
try:
    @dataclass
    class Bad:
        a: list = []
except ValueError as e:
    print(e)
try:
    @dataclass
    class Bad2:
        a: int = 1
        b: int
except TypeError as e:
    print(e)


@dataclass(slots=True)
class S:
    a: int
    b: str = "q"


s = S(1)
print(s, hasattr(s, "__dict__"))


@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int = 2


print(K(1, b=3), K.__match_args__)
try:
    K(1, 2)
except TypeError as e:
    print(e)
match Point(1, 2):
    case Point(x, y):
        print("matched", x, y)
print(dataclasses.is_dataclass(Point), dataclasses.is_dataclass(3))
P = dataclasses.make_dataclass("P", ["a", ("b", int, 3)])
print(P(1))
