# List methods, slices and their errors.
l = [3, 1, 2]
l.append(4); l.extend("ab"); l.extend([]); l.insert(0, "first"); l.insert(-1, "x"); l.insert(100, "last"); print(l, l.pop(), l.pop(0), l.index(1), l.count(1), len(l))
l.remove("a"); l.reverse(); print(l, l[::2], l[::-1], l[1:-1], l[-2:], l[10:], l.copy() is l)
l = list(range(10)); l[2:5] = "ab"; print(l); l[::3] = [0] * len(l[::3]); print(l); l[1:1] = [9, 9]; print(l); l[5:] = []; print(l); l *= 2; print(l); l[:] = [1]; print(l)
print([1, 2] + [3], [0] * 3, 2 * [1], [1, 2] == [1, 2], [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [[1]] == [[1.0]], 1 in [1], [1, [2]] == [1, (2,)])
m = [[0] * 2] * 2; m[0][0] = 1; print(m); m = [[0] * 2 for _ in range(2)]; m[0][0] = 1; print(m)
r = [1]; r.append(r); print(r, r == r, len(r))
print(sorted([3, 1, 2], reverse=True), sorted("bAc", key=str.lower), sorted([(1, "b"), (1, "a"), (0, "z")], key=lambda t: t[0]), sorted({3: 1, 1: 2}), sorted([True, 0, 2.5]))
l = ["bb", "a", "ccc"]; print(l.sort(key=len), l, l.sort(reverse=True), l)
for call in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1][1], lambda: [1]["a"], lambda: [1] + (2,), lambda: [1] * "a", lambda: sorted([1, "a"]), lambda: [1].sort(lambda a: a), lambda: [1].extend(5), lambda: [].insert(1), lambda: [1, 2].__setitem__(slice(0, 2, 2), [1, 2]), lambda: [1][1.0], lambda: [3, None].sort(), lambda: list(5), lambda: list(1, 2), lambda: [1].append(), lambda: [].nope, lambda: [1, 2][::0], lambda: [1, 2].index(1, 1), lambda: [] < 5, lambda: max([]), lambda: min([1, "a"]), lambda: sum(["a"]), lambda: [1].index()):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
l = [1, 2, 3]
for x in l:
    if x < 3: l.append(x + 2)
print(l)
def key(x): l2.append(1); return x
l2 = [2, 1]
try: l2.sort(key=key)
except ValueError as e: print(e)
