# Sorting is stable, also in reverse, and compares with < only.
data = [("b", 2), ("a", 1), ("c", 2), ("d", 1)]
print(sorted(data, key=lambda t: t[1]), sorted(data, key=lambda t: t[1], reverse=True))
class K:
    count = 0
    def __init__(self, v): self.v = v
    def __lt__(self, o): K.count += 1; return self.v < o.v
    def __repr__(self): return f"K{self.v}"
print(sorted([K(3), K(1), K(2)]), K.count)
import functools, operator
print(sorted(["10", "9", "2"], key=int), sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)), sorted([{"n": 2}, {"n": 1}], key=operator.itemgetter("n")))
big = [(i * 7919) % 1000 for i in range(1000)]
s = sorted(range(1000), key=lambda i: big[i] % 10)
print(s[:5], all(s[i] < s[i + 1] for i in range(99) if big[s[i]] % 10 == big[s[i + 1]] % 10))
print(sorted([float("nan"), 1.0, 0.5])[1:], max("b", "a", key=ord), min([(1, "b"), (1, "a")], key=lambda t: t[0]), max([1, True, 1.0]), sorted([[2], [1, 5], []]))
