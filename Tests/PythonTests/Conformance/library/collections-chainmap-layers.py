from collections import ChainMap

base = {"colour": "red", "size": 1}
top = ChainMap({"size": 2}, base)
print(top["size"], top["colour"], len(top), list(top), sorted(top.items()), top.maps)
top["new"] = 5
print(top, base, top.parents, top.new_child({"z": 0}), "new" in top, top.get("none", "-"))
del top["size"]
print(top["size"])
try:
    del top["colour"]
except KeyError as error:
    print(error)
try:
    top["missing"]
except KeyError as error:
    print(error)
print(top.pop("new"), dict(ChainMap({"a": 1}) | {"b": 2}), ChainMap(), bool(ChainMap()))
