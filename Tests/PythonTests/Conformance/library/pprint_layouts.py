from dataclasses import dataclass
from pprint import pprint, pformat, pp

pprint([1, 2, 3])
data = {"users": [{"name": "Alice Wonderland", "tags": ["admin", "staff", "something-long"]}, {"name": "Bob", "tags": []}], "b": (1, 2), "a": {"nested": list(range(30))}}
pprint(data)
pprint(data, width=40)
pprint(data, depth=1)
pp({"z": 1, "a": 2})
print(pformat("a long string with many words that goes past the line " * 3, width=40))
pprint(list(range(50)), compact=True, width=50)
pprint({"k": "word " * 30}, width=50)


@dataclass
class P:
    name: str
    values: list


pprint(P("x" * 40, list(range(30))), width=60)
pprint([tuple("abc" * 10), {3, 1, 2}], indent=4, width=30)
