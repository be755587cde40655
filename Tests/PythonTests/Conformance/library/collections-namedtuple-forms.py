from collections import namedtuple

Point = namedtuple("Point", ["x", "y"], defaults=[0])
p = Point(1)
print(p, p.x, p[1], p._asdict(), p._replace(y=5), Point._fields, Point._field_defaults, Point._make([7, 8]))
x, y = p
print(x, y, p == (1, 0), isinstance(p, tuple), hash(p) == hash((1, 0)), Point(x=2, y=3), p < Point(1, 1))
print(namedtuple("T", "a b, c")._fields, namedtuple("R", "def a a", rename=True)._fields, Point.__doc__)
for bad in [("A", "a a"), ("A", "def"), ("A", "_x"), ("1A", "x"), ("A", "x-y")]:
    try:
        namedtuple(*bad)
    except ValueError as error:
        print(error)
for attempt in [lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(z=1), lambda: p._replace(z=1), lambda: Point._make([1, 2, 3])]:
    try:
        attempt()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    p.x = 3
except AttributeError as error:
    print(error)


class Named(namedtuple("Base", "a")):
    def double(self):
        return self.a * 2


print(Named(4).double(), Named(4), Point.__match_args__)
