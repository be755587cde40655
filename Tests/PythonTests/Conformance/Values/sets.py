# Sets and frozen sets with their algebra.
a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a <= {1, 2, 3, 4}, a < a, a >= {1}, a.isdisjoint({9}), a == {3, 2, 1}, set() == frozenset(), a.union([5], (6,)), a.intersection([1, 9]), a.difference([1], [2]), a.symmetric_difference([1, 7]))
s = set("hello"); print(len(s), sorted(s), "h" in s); s.add("z"); s.discard("nope"); s.remove("h"); s.update("ab", [1]); print(sorted(map(str, s)))
s = {1, 2, 3}; s &= {2, 3}; s |= {5}; s -= {2}; s ^= {5, 6}; print(s, s.pop() in (3, 6), s.clear(), s, set(), frozenset({1}), repr(frozenset()), {1, 1.0, True}, {*"aa"}, type({}), type({1}))
f = frozenset([1, 2]); print(f | {3}, {3} | f, type(f | {3}).__name__, type({3} | f).__name__, hash(f) == hash(frozenset([2, 1])), {f: 1}[frozenset([2, 1])], f.copy() is f, {frozenset([1])} == {frozenset([1])}, {1} in [{1}], {1} in {frozenset([1])})
for call in (lambda: {[1]}, lambda: set().pop(), lambda: {1}.remove(2), lambda: {1} | [2], lambda: {1} + {2}, lambda: f.add(1), lambda: set(5), lambda: {1}[0], lambda: {1} < [1], lambda: hash({1}), lambda: {1}.union(5), lambda: set(1, 2), lambda: {1}.update(5)):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
print({x % 3 for x in range(10)}, len({(i, j) for i in range(3) for j in range(3)}), set("aab") - set("b"), sorted({3, 1, 2}), sum({1, 2, 3}), min({5, 2}), {1, 2}.issubset([1, 2, 3]), {1, 2}.issuperset([]))
print({0, 1, 2, 3, 8, 16}, {5, 3, 9, 1}, {100, 10, 1}, set(range(5)), {-1, -2}, {"only"})
