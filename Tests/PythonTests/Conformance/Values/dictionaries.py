# Dictionaries keep the order of insertion.
d = {"b": 1, "a": 2}
d["c"] = 3; d["b"] = 10; print(d, list(d), d.pop("a"), d); d["a"] = 5; print(d, d.popitem(), d.get("zz"), d.get("zz", 0), d.setdefault("n", []), d, "b" in d, len(d))
print({**d, "x": 1}, d | {"b": 0}, dict(a=1, b=2), dict([("x", 1)]), dict(zip("ab", [1, 2])), dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), dict({"a": 1}, b=2), {1: "a", 1.0: "b", True: "c"})
k, v, i = d.keys(), d.values(), d.items(); d["late"] = 1; print(k, v, i, len(k), list(reversed(d)), list(reversed(d.items())))
print({"a": 1}.keys() & {"a", "b"}, {"a": 1}.keys() | {"b"} == {"a", "b"}, {"a": 1}.items() & {("a", 1)}, {"a": 1}.keys() - {"a"}, {"a": 1} == {"a": 1.0}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, ("a", 1) in {"a": 1}.items())
d = {"a": 1}; d.update(b=2); d.update([("c", 3)]); d.update({"a": 9}); d |= {"z": 0}; print(d, d.copy() is d, d.clear(), d)
e = {}; e["self"] = e; print(e)
print({i: i * i for i in range(3)}, {(1, 2): "t"}[1, 2], {None: 1}[None], {frozenset([1]): 2}, sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1]), max({"a": 3, "b": 1}, key={"a": 3, "b": 1}.get))
for call in (lambda: {}["x"], lambda: {}[1, 2], lambda: {}.pop("x"), lambda: {}.popitem(), lambda: {[]: 1}, lambda: {{}: 1}, lambda: dict(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: {}.get(), lambda: {}.update(5), lambda: dict(1, 2), lambda: {}.foo, lambda: {} + {}, lambda: {}[[]], lambda: {"a": 1}.__delitem__("b"), lambda: dict(**{1: 2}), lambda: {1: 2} < {3: 4}, lambda: dict.fromkeys(5), lambda: {set()}):
    try: print(call())
    except Exception as ex: print(type(ex).__name__, ex)
d = {1: 1, 2: 2}
try:
    for k in d: del d[k]
except RuntimeError as ex: print(ex)
for k in list(d): del d[k]
print(d, type({}.keys()), type({}.items()).__name__, next(iter({"q": 1})))
