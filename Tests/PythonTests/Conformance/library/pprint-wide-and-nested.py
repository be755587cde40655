from pprint import PrettyPrinter, pformat, pp, pprint
from collections import OrderedDict, defaultdict, deque, Counter
from dataclasses import dataclass

data = {"name": "x" * 30, "items": list(range(30)), "nested": {"b": 2, "a": [{"k": "v" * 40}, (1,), set()]}}
pprint(data)
pp({"z": 1, "a": 2})
print(pformat([["a" * 20] * 3] * 2, width=30), pformat({3: 1, 1: 2}), pformat("short"))
pprint(list(range(40)), compact=True)
pprint([[[[1]]]], depth=2)
pprint("word " * 30)
pprint([OrderedDict(a=1), deque([1]), Counter("aab")], width=30)


@dataclass
class P:
    x: int
    y: str


pprint(P(1, "y" * 80))
print(PrettyPrinter(width=20).pformat({"aaaa": "bbbb", "cccc": "dddd"}))
