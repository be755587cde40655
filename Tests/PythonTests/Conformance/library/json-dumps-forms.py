import json

data = {"b": [1, 2.5, None, True], "a": {"x": "é\n\"\\\u2028😀"}, 3: "int key", None: 1, 2.5: 2, False: 0}
print(json.dumps(data))
print(json.dumps(data, ensure_ascii=False), json.dumps([1, [2, {"a": []}]], indent=2), json.dumps({"b": 1, "a": 2}, sort_keys=True, separators=(",", ":")), json.dumps([], indent=4), json.dumps({"a": 1}, indent="\t"))
print(json.dumps(float("inf")), json.dumps(1e100), json.dumps(10 ** 30), json.dumps((1, 2)), json.dumps("x", indent=2), json.dumps({"k": (1,)}), json.dumps([1.0, -0.0]))


class Encoder(json.JSONEncoder):
    def default(self, o):
        return sorted(o) if isinstance(o, set) else super().default(o)


print(json.dumps({1, 3, 2}, cls=Encoder), json.dumps([{2}], default=lambda o: list(o)), "".join(json.JSONEncoder().iterencode([1, {"a": 2}])), json.dumps({(1, 2): 3, "a": 1}, skipkeys=True))
loop = []
loop.append(loop)
for attempt in [lambda: json.dumps({1}), lambda: json.dumps({(1,): 2}), lambda: json.dumps(float("nan"), allow_nan=False), lambda: json.dumps(loop), lambda: json.dumps({1: 1, "a": 2}, sort_keys=True), lambda: json.dumps(b"x")]:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
