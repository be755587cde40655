from collections.abc import AsyncIterable, Awaitable, Callable, Container, Coroutine, Generator, Hashable, Iterable, Iterator, Mapping, MutableMapping, MutableSequence, Sequence, Set, Sized

print(isinstance([], Sequence), isinstance({}, Mapping), isinstance("a", Iterable), isinstance(iter([]), Iterator), isinstance(len, Callable), isinstance([], Hashable), isinstance({1}, Set), issubclass(dict, MutableMapping), isinstance((x for x in []), Generator), isinstance(range(3), Sequence), isinstance(5, Sized))


class Ring(Sequence):
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, i):
        return self.items[i]

    def __len__(self):
        return len(self.items)


r = Ring(1, 2, 3, 2)
print(list(r), 2 in r, r.index(3), r.count(2), list(reversed(r)))


class Lower(MutableMapping):
    def __init__(self):
        self.d = {}

    def __getitem__(self, k): return self.d[k.lower()]
    def __setitem__(self, k, v): self.d[k.lower()] = v
    def __delitem__(self, k): del self.d[k.lower()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)


m = Lower()
m.update({"A": 1}, B=2)
print(m["a"], m.get("z"), m.pop("B"), dict(m), m.setdefault("C", 3), list(m.items()), "a" in m, m == {"a": 1, "c": 3}, m.popitem(), list(m.keys()), list(m.values()))
try:
    Sequence()
except TypeError as error:
    print(error)


class Bag(Set):
    def __init__(self, items): self.items = list(items)
    def __contains__(self, x): return x in self.items
    def __iter__(self): return iter(self.items)
    def __len__(self): return len(self.items)


print(sorted(Bag([1, 2]) | Bag([3])), Bag([1]) <= Bag([1, 2]), sorted(Bag([1, 2]) & [2]), Bag([1]).isdisjoint([2]))
