import random
import typing
from typing import *


@overload
def f(x: int) -> int:
    ...


@overload
def f(x: str) -> str:
    ...


def f(x):
    return x


print(len(get_overloads(f)), [g.__annotations__ for g in get_overloads(f)])
typing.clear_overloads()
print(get_overloads(f))
for a in (List[int], Dict[int, str], typing.Set[int], Type[int], Tuple[int], Sequence[int], Mapping[int, int], Iterable[int], FrozenSet[int]):
    try:
        print(a())
    except TypeError as e:
        print(e)
print(Deque[int]([1]), DefaultDict[str, int](int), typing.Counter[str]('ab'), typing.OrderedDict[int, int]())
T = TypeVar('T')


class G(Generic[T]):
    pass


print(type(G[int]()).__name__)
try:
    random.SystemRandom().getstate(1)
except NotImplementedError as e:
    print(e)
