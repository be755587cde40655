# A flag whose members are not in ascending order is iterated in the order of its definition.
import enum


class Permission(enum.IntFlag):
    R = 4
    W = 2
    X = 1
    RW = R | W


print(list(Permission.RW), list(Permission(7)), list(Permission), len(Permission(7)))
print(repr(Permission.RW), repr(Permission(7)), list(Permission(9)))


class Color(enum.Flag):
    RED = enum.auto()
    GREEN = enum.auto()
    BLUE = enum.auto()


print(list(Color(7)), list(~Color.RED), list(Color(0)))


class Mixed(enum.Flag):
    HIGH = 4
    LOW = 1


print(list(Mixed(5)), list(Mixed.HIGH | Mixed.LOW), repr(Mixed(5)), list(~Mixed.LOW))
