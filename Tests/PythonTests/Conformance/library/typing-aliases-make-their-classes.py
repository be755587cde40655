"""Some aliases of typing can be called, and make what they stand for."""

import typing
from typing import *  # noqa: F403

print(Counter("aab"), Deque([1, 2], maxlen=1), OrderedDict(a=1), ChainMap({"a": 1})["a"])
print(DefaultDict(list)["x"], Counter[str]("ab"))
for alias in (typing.List, typing.Dict, typing.Set, typing.FrozenSet, typing.Tuple, typing.Type):
    try:
        alias()
    except TypeError as error:
        print(error)
