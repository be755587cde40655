from collections import defaultdict

groups = defaultdict(list)
for word in ["apple", "bob", "avocado"]:
    groups[word[0]].append(word)
print(groups, dict(groups), groups.default_factory, "z" in groups, groups.get("z"))
counts = defaultdict(int, {"a": 1}, b=2)
counts["c"] += 1
print(counts, defaultdict(None, {1: 2}), counts.copy(), counts | {"d": 4})
try:
    defaultdict(None)["x"]
except KeyError as error:
    print("KeyError", error)
try:
    defaultdict(3)
except TypeError as error:
    print(error)
nested = defaultdict(lambda: defaultdict(int))
nested["a"]["b"] += 2
print(nested["a"]["b"], len(nested))


class Squares(dict):
    def __missing__(self, key):
        return key * key


print(Squares()[4], Squares().get(4))
