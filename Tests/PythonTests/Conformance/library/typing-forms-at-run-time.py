from typing import Any, Callable, ClassVar, Final, Generic, Literal, NamedTuple, Optional, Protocol, TypedDict, TypeVar, Union, Annotated, cast, get_args, get_origin, get_type_hints, overload, runtime_checkable, NewType, TYPE_CHECKING

T = TypeVar("T")
print(Optional[int], Union[int, str], list[int], dict[str, list[int]], Callable[[int], str], Literal["a", 1], Any, Final[int], ClassVar[int], Annotated[int, "x"], T, Union[int, None, int], int | None)
print(get_origin(list[int]), get_args(dict[str, int]), get_args(Callable[[int, str], None]), get_origin(Union[int, str]), get_args(Literal[1, 2]), cast(int, "x"), TYPE_CHECKING)


class Stack(Generic[T]):
    def __init__(self):
        self.items: list[T] = []


print(Stack[int], Stack[int](), Stack.__parameters__) if False else print(Stack[int], Stack.__parameters__, type(Stack[int]()).__name__)


class Point(NamedTuple):
    x: int
    y: int = 0


print(Point(1), Point._field_defaults, Point.__annotations__)


class Movie(TypedDict, total=False):
    name: str


print(Movie(name="x"), Movie.__annotations__, Movie.__total__, Movie.__optional_keys__)


@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...


class File:
    def close(self): ...


print(isinstance(File(), Closer), isinstance(3, Closer))
UserId = NewType("UserId", int)
print(UserId(5), UserId, UserId.__supertype__)


def f(a: int, b: "Optional[str]" = None) -> list[int]: ...


print(get_type_hints(f))
for attempt in [lambda: Any(), lambda: Closer(), lambda: Union[()], lambda: isinstance(1, list[int]), lambda: Stack[int, str], lambda: isinstance([], Optional[int])]:
    try:
        print(attempt())
    except TypeError as error:
        print(error)
