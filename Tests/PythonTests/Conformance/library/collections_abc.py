from collections.abc import (
    Iterable, Iterator, Mapping, MutableMapping, Sequence, MutableSequence, Set, Hashable, Callable,
    Sized, Container, Collection, Awaitable, Coroutine, AsyncIterator, AsyncIterable, Generator,
    AsyncGenerator, KeysView, Reversible,
)

for v in ([], (), {}, set(), "s", 1, (x for x in []), range(3), iter([])):
    print(type(v).__name__, [c.__name__ for c in (
        Iterable, Iterator, Mapping, MutableMapping, Sequence, MutableSequence, Set, Hashable, Sized,
        Container, Collection, Generator, Reversible) if isinstance(v, c)])
print(isinstance(print, Callable), isinstance(3, Callable))


async def co():
    pass


async def ag():
    yield 1

c = co()
print(isinstance(c, Awaitable), isinstance(c, Coroutine), isinstance(ag(), AsyncIterator), isinstance(ag(), AsyncGenerator), isinstance(ag(), AsyncIterable))
c.close()


class Names(Sequence):
    def __init__(self, *n):
        self.n = n

    def __getitem__(self, i):
        return self.n[i]

    def __len__(self):
        return len(self.n)


n = Names("a", "b", "c")
print(list(n), "b" in n, n.index("c"), n.count("a"), list(reversed(n)))
match n:
    case [x, *rest]:
        print(x, rest)


class Low(MutableMapping):
    def __init__(self):
        self.d = {}

    def __getitem__(self, k):
        return self.d[k.lower()]

    def __setitem__(self, k, v):
        self.d[k.lower()] = v

    def __delitem__(self, k):
        del self.d[k.lower()]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


l = Low()
l["A"] = 1
l.update(B=2)
print(dict(l), "a" in l, l.get("zz"), l.pop("b"), l.setdefault("c", 3), list(l.items()), list(l.keys()))
match l:
    case {"a": v}:
        print("mapping", v)
try:
    class Bad(Iterator):
        pass
    Bad()
except TypeError as e:
    print(e)


class It:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration


print(isinstance(It(), Iterator), issubclass(It, Iterable), issubclass(dict, Mapping), issubclass(list, Sequence))
print(Callable[[int], str], Iterable[int], Mapping[str, int])
