"""Ranges beyond machine words."""

import collections.abc
import sys


def show(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


big = range(10 ** 20)
print(big, big.start, big.stop, big.step, bool(big), bool(range(10 ** 20, 5)))
print(big[0], big[-1], big[10 ** 19], 10 ** 19 in big, 10 ** 20 in big, -1 in big, 0.5 in range(3))
show(lambda: len(big))
show(lambda: big[10 ** 20])
show(lambda: big["a"])
show(lambda: big[1.5])
print(big[5:10], big[10 ** 19:], big[::-1], big[:-(10 ** 19):10 ** 18], big[::10 ** 19])
print(list(big[::2 * 10 ** 19]), list(range(10 ** 20, 10 ** 20 + 10, 3)))
print(list(range(10 ** 20, 10 ** 20 - 10, -4)), list(reversed(range(10 ** 20, 10 ** 20 + 3))))
print(big.index(10 ** 19), big.count(7), big.count(-7))
show(lambda: big.index(10 ** 20))
show(lambda: big.index("x") if False else range(10 ** 20, 10 ** 20 + 2).index("x"))
print(big == range(10 ** 20), big == range(0, 10 ** 20, 2), big != range(3), hash(big) == hash(range(10 ** 20)))
print(range(0, 2 ** 63, 2 ** 63) == range(0, 1), hash(range(0, 2 ** 63, 2 ** 63)) == hash(range(1)))
print(len(range(-sys.maxsize, sys.maxsize, 2)), len(range(0, 10 ** 30, 10 ** 29)))
print(list(range(0, sys.maxsize, sys.maxsize // 2)), list(range(sys.maxsize - 2, sys.maxsize + 2)))
print(list(range(-sys.maxsize - 1, -sys.maxsize + 1)), range(0, 10, 2 ** 63 - 1), list(range(0, 10, 2 ** 63)))
show(lambda: len(range(-sys.maxsize - 1, sys.maxsize)))
show(lambda: range(0, 1, 0))
show(lambda: range(1.5))
show(lambda: range(10)[10 ** 20])
print(range(10)[-10 ** 20:10 ** 20], range(10)[10 ** 20:], slice(None, 2 ** 100, 3).indices(2 ** 99))
print(slice(None, None, -1).indices(5), slice(-3, 10 ** 30).indices(7), slice(5, -10 ** 30, -2).indices(9))
show(lambda: slice(1).indices(-1))
iterator = iter(big)
print(next(iterator), next(iterator), type(iterator).__name__, isinstance(big, collections.abc.Sequence))
for index in range(10 ** 20, 10 ** 21):
    if index > 10 ** 20 + 2:
        break
print(index, sum(range(2 ** 64, 2 ** 64 + 3)), max(range(2 ** 64, 2 ** 64 + 3)))
match range(2 ** 64, 2 ** 64 + 2):
    case [first, second]:
        print(first, second)
