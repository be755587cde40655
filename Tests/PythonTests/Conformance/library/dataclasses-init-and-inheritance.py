from dataclasses import InitVar, asdict, dataclass, field
from typing import ClassVar


@dataclass
class Base:
    x: int
    count: ClassVar[int] = 0
    y: int = 10

    def __post_init__(self):
        Base.count += 1


@dataclass
class Child(Base):
    z: int = 20
    y: int = 15
    scale: InitVar[int] = 2
    area: int = field(init=False)

    def __post_init__(self, scale):
        super().__post_init__()
        self.area = self.x * scale


c = Child(3)
print(c, Base.count, c == Child(3), c.area)
print(asdict(c), [name for name in Child.__dataclass_fields__])


@dataclass(eq=False)
class Plain:
    a: int


print(Plain(1) == Plain(1))


@dataclass
class Tree:
    value: int
    children: list["Tree"] = field(default_factory=list)


print(asdict(Tree(1, [Tree(2)])), Tree(1, [Tree(2)]))


@dataclass(repr=False)
class Quiet:
    a: int = 1

    def __repr__(self):
        return "quiet"


print(Quiet(), Tree.__doc__)
try:
    hash(c)
except TypeError as error:
    print(error)
