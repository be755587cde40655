class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Color:
    RED = 1


def describe(v):
    match v:
        case 0 | 1:
            return "small"
        case -1:
            return "minus"
        case None:
            return "none"
        case True:
            return "true"
        case "a" | "b" as letter:
            return "letter " + letter
        case Color.RED:
            return "red"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [1, *rest]:
            return f"starts with one, {rest}"
        case [first, *_, last] if first == last:
            return f"same ends {first}"
        case (2, (3 | 4) as inner, *others):
            return f"inner {inner} {others}"
        case {"kind": "point", "x": x, **rest}:
            return f"point {x} {rest}"
        case {"k": [a, {"deep": b}]}:
            return f"deep {a} {b}"
        case {}:
            return "mapping"
        case Point(x=0, y=0):
            return "origin"
        case Point(x, y=0):
            return f"on x axis {x}"
        case Point(x=a, y=b) if a == b:
            return f"diagonal {a}"
        case Point():
            return "point"
        case str(text) if len(text) > 3:
            return f"long {text}"
        case int() | float() as number:
            return f"number {number}"
        case [*_, 9]:
            return "ends with nine"
        case [_, _, _]:
            return "three"
        case (Point(x=a) | [a]) as w:
            return "never"
        case _:
            return "other"


for v in [
    0, 1, -1, None, True, "a", "long text", "xy", [], [5], (1, 2, 3), [4, 5, 4], [2, 3, 7],
    {"kind": "point", "x": 3, "z": 4}, {"k": [1, {"deep": 2}]}, {"q": 1}, Point(0, 0), Point(3, 0),
    Point(2, 2), Point(1, 2), 3.5, 77, [7, 8, 9], [7, 8, 6], object, b"bytes", [1.5, [], 9, 9, 9],
]:
    print(repr(v) if not isinstance(v, (Point, type)) else type(v).__name__, "->", describe(v))


def binding(v):
    a = b = None
    match v:
        case [a, 1]:
            pass
        case [1, b] if b > 5:
            pass
        case [a, b] | [a, b, _]:
            pass
    return a, b


print(binding([0, 1]), binding([1, 7]), binding([1, 3]), binding([1, 2, 3]), binding(5))


def shadow(x):
    match x:
        case [x, *_] if x == 0:
            return "zero", x
        case [_, x]:
            return "second", x
        case x:
            return "whole", x


print(shadow([0, 1]), shadow([1, 2]), shadow([1, 2, 3]))


def star(command):
    match command.split():
        case ["go", ("north" | "south") as direction]:
            return direction
        case ["get", obj] | ["pick", "up", obj]:
            return obj
        case [verb, *args]:
            return verb, args
        case [*everything]:
            return everything


print(star("go north"), star("get x"), star("pick up y"), star("drop a b"), star(""))
match 5:
    case 6:
        print("no")
match [1, [2, [3, 4]]]:
    case [a, [b, [c, d]]]:
        print(a, b, c, d)
