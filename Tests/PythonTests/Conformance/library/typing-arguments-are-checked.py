# What is given to typing's names is checked and converted.
from typing import *

T = TypeVar("T")
U = TypeVar("U")


class Box(Generic[T]):
    pass


def show(evaluate):
    try:
        print(repr(evaluate()))
    except TypeError as error:
        print("TypeError:", error)


show(lambda: Literal[int])
show(lambda: Literal[int, "a", None, 3])
show(lambda: List[T][None])
show(lambda: List[T]["Later"])
show(lambda: Dict[T, int][None])
show(lambda: Optional[T][None])
show(lambda: Union[T, int][int])
show(lambda: Callable[[T], int][None])
show(lambda: Callable[[ClassVar[int]], int])
show(lambda: Box[None])
show(lambda: Box[ClassVar[int]])
show(lambda: List[list[T] | float].__parameters__)
show(lambda: List[list[T] | float][int])
show(lambda: (list[T] | float)[int])
show(lambda: (list[T] | float)[float, int])
show(lambda: (list[int] | float)[float])
show(lambda: (list[T] | dict[T, U])[int, str])
show(lambda: (list[T] | dict[T, U]).__parameters__)
show(lambda: list[T]["Later"])
show(lambda: ClassVar[int])
show(lambda: ClassVar[ClassVar[int]])
show(lambda: Final[ClassVar[int]])
show(lambda: Optional[ClassVar[int]])
show(lambda: List[Final[int]])
show(lambda: Tuple[ClassVar[int]])
show(lambda: Annotated[ClassVar[int], 1])
show(lambda: List[Generic])
show(lambda: List[Protocol])
show(lambda: Optional[Generic[T]])
show(lambda: List[Union])
show(lambda: List[ClassVar])
show(lambda: Union[int, Optional])
show(lambda: List[NoReturn])
show(lambda: isinstance(b"", SupportsBytes))
show(lambda: isinstance("", SupportsBytes))
show(lambda: b"a".__bytes__())
