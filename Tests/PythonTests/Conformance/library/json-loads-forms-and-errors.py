import json
from decimal import Decimal

print(json.loads('{"a": [1, 2.5, -3e2, true, null, "\\u00e9\\n\\ud83d\\ude00"]}'), json.loads(b'[1]'), json.loads(" 5 "), json.loads("[1.10]", parse_float=Decimal), json.loads("NaN"), json.loads("-Infinity"))
print(json.loads('{"a": 1, "a": 2}'), json.loads('{"x": 1}', object_hook=lambda d: list(d)), json.loads('{"x": 1, "y": 2}', object_pairs_hook=lambda p: p), json.loads("[1]", parse_int=str), json.JSONDecoder().raw_decode('{"a":1} tail'))
for bad in ["", "{", "[1,]", "{'a': 1}", '{"a" 1}', "[1 2]", '"abc', "nul", "01", "1 2", '"\t"', '{"a":1,}', "[", '"\\x"', '"\\u12"', "\ufeff1", "{1: 2}", "[1,\n2,\n x]"]:
    try:
        print(json.loads(bad))
    except json.JSONDecodeError as error:
        print(repr(bad), error, error.pos, error.lineno, error.colno)
try:
    json.loads(5)
except TypeError as error:
    print(error)
