# Callable[[...], ...] of collections.abc is generic, as any alias is.
import copy
import pickle
import typing
from collections.abc import Callable
from typing import Concatenate, Generic, List, Optional, ParamSpec, TypeVar

T = TypeVar("T")
U = TypeVar("U")
P = ParamSpec("P")


def show(evaluate):
    try:
        print(repr(evaluate()))
    except TypeError as error:
        print("TypeError:", error)


show(lambda: Callable[..., T][int])
show(lambda: Callable[[T, U], T][int, str])
show(lambda: Callable[[], T][None])
show(lambda: Callable[P, T][[int, str], bool])
show(lambda: Callable[P, T][..., bool])
show(lambda: Callable[P, T][int, str])
show(lambda: Callable[P, int][int, str])
show(lambda: Callable[P, int][[int, str]])
show(lambda: Callable[Concatenate[int, P], T])
show(lambda: Callable[Concatenate[int, P], T][[str], bool])
show(lambda: Callable[Concatenate[int, P], T][..., bool])
show(lambda: Callable[[List[T]], T | None][int])
show(lambda: Callable[[T], Callable[[U], T]][int, str])
show(lambda: Callable[[int], str][int])
show(lambda: Callable[[T], T][int, str])
show(lambda: Callable[int, str])
show(lambda: Callable[[int]])
show(lambda: Callable[P, T].__parameters__)
show(lambda: Callable[[T], int].__args__)
show(lambda: type(Callable[[int], str]))
show(lambda: isinstance(Callable[[int], str], type(list[int])))
show(lambda: Callable[[int], str].__origin__)
show(lambda: Callable[[int], str] == Callable[[int], str])
show(lambda: Callable[[int], str] == typing.Callable[[int], str])
show(lambda: hash(Callable[[int], str]) == hash(Callable[[int], str]))
show(lambda: Callable[[int], str] | None)
show(lambda: Callable[["Later"], T][int])
show(lambda: Callable[[int], str]())
show(lambda: isinstance(len, Callable[[int], str]))
show(lambda: typing.get_args(Callable[[int], str]))
show(lambda: typing.get_args(Callable[P, str]))
show(lambda: typing.get_args(Callable[Concatenate[int, P], str]))
show(lambda: typing.get_origin(Callable[..., str]))
show(lambda: copy.deepcopy(Callable[[int], str]))
show(lambda: pickle.loads(pickle.dumps(Callable[[int], str])))
show(lambda: List[Callable[[T], T]][int])
show(lambda: dict[str, Callable[[T], T]][int])
show(lambda: Optional[Callable[[T], T]][int])


class Shouting(Callable[[str], str]):
    def __call__(self, text):
        return text.upper()


print(Shouting()("hi"), Shouting.__orig_bases__, Shouting.__mro__[1])


class Registry(Generic[T]):
    hooks: Callable[[T], None]


print(typing.get_type_hints(Registry), Registry[int])
