from typing import AsyncIterable, Awaitable, Collection, Deque, Generic, Iterable, Iterator, List, TypeVar

T = TypeVar("T")


class Stream(AsyncIterable[T], Awaitable[T]):
    def __aiter__(self):
        return self

    def __await__(self):
        yield


class Items(List[T], Iterable[T]):
    pass


class Line(Deque[T], Collection[T]):
    pass


class Ints(Iterable[int]):
    def __iter__(self):
        return iter([1])


class Both(Iterator[T], Generic[T]):
    def __next__(self):
        raise StopIteration


for kind in (Stream, Items, Line, Ints, Both):
    print(kind.__name__, [base.__name__ for base in kind.__mro__], getattr(kind, "__parameters__", None))
print(list(Items[int]([1, 2])), Line[str]("ab"), list(Ints()), isinstance(Stream(), AsyncIterable))
