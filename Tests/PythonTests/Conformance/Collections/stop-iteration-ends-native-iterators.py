# StopIteration that comes out of what an iterator calls ends it, as its own end does.
import itertools
from itertools import cycle, islice


def sources():
    return [iter([1, 2]), iter([]), iter([3])]


print(list(map(next, sources())), tuple(map(next, sources())), sum(map(next, sources())))
for item in map(next, sources()):
    print("item", item)
print([*map(next, sources())], list(zip(map(next, sources()), "abc")))
print(list(enumerate(map(next, sources()))), list(itertools.starmap(next, [(iter([7]),), (iter(()),)])))
print(list(filter(next, [iter([1]), iter([])]))[1:], any(map(next, [iter([0]), iter([])])))
print(next(map(next, [iter([])]), "default"))
try:
    next(map(next, [iter([])]))
except StopIteration as end:
    print("StopIteration", end.value)


def delegating():
    result = yield from map(next, sources())
    print("result", result)


print(list(delegating()))


def roundrobin(*iterables):
    "The recipe of the documentation of itertools."
    iterators = map(iter, iterables)
    for active in range(len(iterables), 0, -1):
        iterators = cycle(islice(iterators, active))
        yield from map(next, iterators)


print(list(roundrobin("ABC", "D", "EF")))
first, *rest = map(next, [iter("a"), iter("b"), iter("")])
print(first, rest, {k: v for k, v in zip("ab", map(next, [iter([1]), iter([])]))})
