"""Data classes, enumerations, inheritance and operators."""

import sys
from dataclasses import dataclass, field
from enum import Enum


class Colour(Enum):
    RED = 1
    GREEN = 2


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


@dataclass(order=True, frozen=True)
class Card:
    rank: int
    suit: str


class Shape:
    def __init__(self, name):
        self.name = name

    def area(self):
        return 0


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):
        return self.side * self.side


def run(n):
    total = Point(0)
    area = red = 0
    cards = []
    for i in range(n):
        total = total + Point(i, i % 3)
        square = Square(i % 10)
        area += square.area() + len(square.name)
        colour = Colour.RED if i % 2 else Colour.GREEN
        if colour is Colour.RED:
            red += colour.value
        cards.append(Card(i * 7 % 13, "club" if i % 2 else "heart"))
    best = max(cards)
    return total, area, red, best, Card(3, "club") == Card(3, "club"), len(set(cards))


print(*run(int(sys.argv[1]) if len(sys.argv) > 1 else 60_000))
