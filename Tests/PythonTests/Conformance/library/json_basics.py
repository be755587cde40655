import json

data = {"name": "Ada", "age": 36, "tags": ["x", None, True, False], "pi": 3.14, "nested": {"a": {}, "b": []}, "é": "ü\n\"q\""}
print(json.dumps(data))
print(json.dumps(data, indent=2, sort_keys=True))
print(json.dumps(data, ensure_ascii=False, separators=(",", ":")))
print(json.loads(json.dumps(data)) == data)
print(json.loads('[1, 2.5, -3e2, "a\\u00e9\\ud83d\\ude00", true, null, {"k": []}]'))
for bad in ["", "{", "[1,]", '{"a" 1}', "nul", '{"a":1,}', "[1 2]", '"abc', "1 2", "{1:2}", '"\\x"', "\n\n  x", '"a\tb"']:
    try:
        json.loads(bad)
    except json.JSONDecodeError as e:
        print(repr(bad), "->", e, e.lineno, e.colno, e.pos)
try:
    json.dumps({1, 2})
except TypeError as e:
    print(e)
try:
    json.dumps({(1, 2): 3})
except TypeError as e:
    print(e)
print(json.dumps({1: 2, None: 3, True: 4, 2.5: 5}))
print(json.dumps({1, 2}, default=sorted), json.dumps((1, 2)), json.dumps(float("nan")), json.dumps("\u2028\x00"))


class Point:
    def __init__(self, x):
        self.x = x


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return {"x": o.x}
        return super().default(o)


print(json.dumps([Point(1)], cls=Encoder))
try:
    json.dumps(Point(1))
except TypeError as e:
    print(e)
a = []
a.append(a)
try:
    json.dumps(a)
except ValueError as e:
    print(e)
print(json.loads('{"a": 1, "b": 2}', object_pairs_hook=list), json.loads('{"a": {"b": 1}}', object_hook=lambda d: len(d)))
print(json.loads("1.5", parse_float=str), json.loads("[]"), json.loads(b'{"z": 1}'))
print(json.dumps([[], {}, [1, [2, [3]]]], indent=1))
try:
    json.loads(5)
except TypeError as e:
    print(e)
from collections import OrderedDict
import enum
class C(enum.IntEnum):
    A = 1
print(json.dumps(OrderedDict(b=1, a=2)), json.dumps(C.A), json.dumps(10**30))
