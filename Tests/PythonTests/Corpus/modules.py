"""The module's text."""
import collections.abc
import collections.abc as abstract, math as numbers
from math import sqrt, pi as PI
from collections import *
from asyncio import (
    sleep,
    gather,
)
import concurrent.futures as futures

x: int = 3
y: "text"
z: list[int] = []
(w): int = 4
z_holder = type("H", (), {})()
z_holder.attr: int = 5
print(__doc__, __name__, __annotations__)
print(sqrt(9), PI > 3, collections.abc is abstract, deque([1]), futures.__name__, sleep.__name__)
try:
    from math import nothing
except ImportError as e:
    print("import error")
try:
    import no_such_module
except ModuleNotFoundError as e:
    print(e)


def function():
    """Text of the function."""
    import json
    from json import dumps as d
    n: int
    m: undefined_name = 1
    return json.dumps([1]), d({}), m


print(function(), function.__doc__, function.__annotations__)


class C:
    """Text of the class."""

    a: int = 1
    b: "str"
    print(__module__, __qualname__)

    def method(self, q: int, *r: str, s: float = 1.0, **t: bytes) -> None:
        """Method text."""


print(C.__doc__, C.__annotations__, C.method.__annotations__, C.method.__doc__)
lambda: 0
5
"not a docstring"
...
