# Subscripted generics stay inert and can be inherited from.
from typing import Generic, TypeVar, Protocol, runtime_checkable, Optional, Union, List, Dict, Callable, Any
T = TypeVar("T")
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: list[T] = []
    def push(self, x: T) -> None: self.items.append(x)
    def pop(self) -> T: return self.items.pop()
s = Stack[int](); s.push(1); s.push("not checked"); print(s.pop(), s.pop(), Stack[int], T)
print(list[int], dict[str, list[int]], tuple[int, ...], int | None, Optional[int], Union[int, str], List[int], Callable[[int], str], type[int])
print(isinstance(5, int | str), list[int]([1]), list[int].__origin__, list[int].__args__)
@runtime_checkable
class HasLen(Protocol):
    def __len__(self) -> int: ...
print(isinstance([], HasLen), isinstance(5, HasLen))
try: isinstance([], list[int])
except TypeError as e: print(e)
try: class_ = int[str]
except TypeError as e: print(e)
class P(Protocol):
    def m(self): ...
try: P()
except TypeError as e: print(e)
class Impl(P): 
    def m(self): return 1
print(Impl().m())
