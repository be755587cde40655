import inspect
from typing import List, Optional


def plain(a: int, b: "List[int]", c: "Optional[str]" = None) -> "None": pass


class Point:
    x: "int"
    y: "Point"


print(inspect.get_annotations(plain))
print(inspect.get_annotations(plain, eval_str=True))
print(inspect.get_annotations(Point), inspect.get_annotations(Point, eval_str=True))
print(inspect.get_annotations(len))
try:
    inspect.get_annotations(5)
except TypeError as error:
    print(error)


def caller():
    return inspect.stack()[0], inspect.stack()[1].function


info, name = caller()
print(type(info).__name__, info.function, info.lineno, info.code_context, info.index, name)
