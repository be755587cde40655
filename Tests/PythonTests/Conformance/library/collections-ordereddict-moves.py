from collections import OrderedDict

d = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
d.move_to_end("a")
print(d, list(d))
d.move_to_end("c", last=False)
print(list(d), d.popitem(), d.popitem(last=False), d)
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1})
try:
    d.move_to_end("zz")
except KeyError as error:
    print("KeyError", error)
try:
    OrderedDict().popitem()
except KeyError as error:
    print(error)
print(list(reversed(OrderedDict.fromkeys("xyz"))), OrderedDict(a=1) | {"b": 2}, OrderedDict(a=1).copy())
