from dataclasses import FrozenInstanceError, KW_ONLY, asdict, astuple, dataclass, field, fields, replace, is_dataclass, make_dataclass


@dataclass(order=True)
class Item:
    name: str
    price: float = 1.0
    tags: list = field(default_factory=list, compare=False)
    secret: int = field(default=7, repr=False)


a, b = Item("a"), Item("b", 2.0, ["x"])
print(a, b, a < b, a == Item("a"), sorted([b, a])[0].name, a.tags is Item("a").tags)
print([f.name for f in fields(a)], asdict(b), astuple(b), replace(b, name="c"), is_dataclass(a), is_dataclass(Item), is_dataclass(3))


@dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: int = 0


p = Point(1)
print(p, hash(p) == hash(Point(1)), {p: 1}[Point(1, 0)], Point.__slots__, Point.__match_args__)
try:
    p.x = 5
except FrozenInstanceError as error:
    print(error)


@dataclass
class Kw:
    a: int
    _: KW_ONLY
    b: int = 2
    c: int = field(kw_only=True, default=3)


print(Kw(1, b=5))
for attempt in [lambda: Kw(1, 2), lambda: Item(), lambda: Item("a", 1, [], 1, 1), lambda: Kw(z=1)]:
    try:
        attempt()
    except TypeError as error:
        print(error)
try:
    @dataclass
    class Bad:
        items: list = []
except ValueError as error:
    print(error)
try:
    @dataclass
    class Order:
        a: int = 1
        b: int
except TypeError as error:
    print(error)
P = make_dataclass("P", [("x", int), ("y", int, 5)])
print(P(1), P(1).__class__.__name__)
