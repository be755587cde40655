import typing
from typing import *

T = TypeVar("T")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")


def t(f):
    try:
        print(f())
    except BaseException as error:
        print(type(error).__name__, error)


t(lambda: tuple[int, *Ts])
t(lambda: Unpack[Ts])
t(lambda: Dict[int])
t(lambda: List[int, str])
t(lambda: ClassVar[int, str])
t(lambda: Optional[1, 2])
t(lambda: Literal["a"]("x"))
t(lambda: Union[1, 2])
t(lambda: Callable[P, int][[int, str]])
t(lambda: sorted(typing.__all__) == sorted(set(typing.__all__)))
t(lambda: MappingView[int])


class Movie(TypedDict, total=False):
    title: Required[str]
    year: NotRequired[int]
    rating: "float"


t(lambda: get_type_hints(Movie))
t(lambda: get_type_hints(Movie, include_extras=True))


class Point(NamedTuple):
    """Point."""
    x: int
    y: "str" = "a"


t(lambda: (Point.__annotations__, Point.__new__.__annotations__, len(Point.__orig_bases__)))


class Pair(NamedTuple, Generic[T]):
    first: T
    second: int = 1


t(lambda: (Pair.__mro__, Pair[int], Pair[int](1), Pair.__parameters__))


def wrong():
    class X(NamedTuple, dict):
        x: int


t(wrong)


@runtime_checkable
class Named(Protocol):
    name: str

    def greet(self): ...


class Person:
    def __init__(self): self.name = "p"
    def greet(self): pass


class Anonymous:
    def greet(self): pass


t(lambda: isinstance(Person(), Named))
t(lambda: isinstance(Anonymous(), Named))
t(lambda: issubclass(Person, Named))
