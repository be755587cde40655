# OrderedDict.pop takes its arguments by name as well.
from collections import OrderedDict


def show(evaluate):
    try:
        print(repr(evaluate()))
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)


show(lambda: OrderedDict(a=1).pop("b", default=4))
show(lambda: OrderedDict(a=1).pop(key="a"))
show(lambda: OrderedDict(a=1).pop("b", None))
show(lambda: OrderedDict(a=1).pop("b"))
