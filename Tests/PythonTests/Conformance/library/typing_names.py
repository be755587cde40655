from __future__ import annotations
import typing
from typing import *

print(Optional[int], Union[int, str], Union[int, None], List[int], Dict[str, List[int]], Tuple[int, ...], Callable[[int, str], bool], Callable[..., Any])
print(Any, List, Dict, Optional, Union, ClassVar[int], Final[int], Literal["a", 1], Annotated[int, "x"], Type[int])
T = TypeVar("T")
K = TypeVar("K", bound=int)
P = ParamSpec("P")
print(T, K, P, T.__name__, List[T], Dict[str, T][int], Iterable[int], Awaitable[int], Coroutine[Any, Any, int], AsyncIterator[str])


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, x: T) -> None:
        self.items.append(x)


s = Stack[int]()
s.push(1)
print(s.items, Stack[int], Stack.__parameters__, isinstance(s, Stack))


class Pair(Generic[T, K]):
    pass


print(Pair[int, str])
try:
    Pair[int]
except TypeError as e:
    print(e)


class Greeter(Protocol):
    def greet(self) -> str: ...


@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...


class F:
    def close(self):
        pass


print(isinstance(F(), Closer), isinstance(3, Closer))
try:
    isinstance(F(), Greeter)
except TypeError as e:
    print(e)
try:
    Greeter()
except TypeError as e:
    print(e)


class Emp(NamedTuple):
    name: str
    id: int = 3

    def hi(self):
        return "hi " + self.name


e = Emp("Bob")
print(e, e.id, e.hi(), Emp._fields, Emp._field_defaults, e._replace(id=9))


class Movie(TypedDict, total=False):
    name: str
    year: int


m: Movie = {"name": "x"}
print(m, Movie(name="y", year=1), sorted(Movie.__annotations__))
UserId = NewType("UserId", int)
print(UserId(5), UserId, cast(str, 5), TYPE_CHECKING)


@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x):
    return x


print(f(3), f("a"))


def g(a: int, b: Optional[str] = None) -> list[int]:
    return []


print(g.__annotations__)
print(get_type_hints(g), get_origin(List[int]), get_args(Dict[str, int]), get_origin(Optional[int]), get_args(Callable[[int], str]))
print(List[int] == List[int], hash(List[int]) == hash(List[int]), Optional[int] == Union[int, None], Union[int, int])
print(int | None, list[int] | None, Optional["Fwd"], List["Fwd"])
class Sub(List[int]):
    pass
print(Sub([1]), Sub.__mro__[1])
def h(x: Self, y: NoReturn, *args: P.args, **kw: P.kwargs) -> Never: ...
print(Self, NoReturn, P.args, P.kwargs)
@final
class Fin: ...
