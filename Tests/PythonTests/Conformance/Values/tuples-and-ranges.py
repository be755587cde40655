# Tuples, ranges and slices as values.
t = (1, 2, 3)
print(t[0], t[-1], t[1:], t + (4,), t * 2, (), (1,), 1 in t, t.index(2), t.count(9), t < (1, 2, 4), hash(t) == hash((1, 2, 3)), len(t), tuple("ab"), tuple([1]), t == [1, 2, 3], (1, [2]), max(t), sorted((3, 1)))
r = range(2, 20, 3); print(r, list(r), r[2], r[-1], r[1:3], len(r), 5 in r, 6 in r, r.index(8), r.count(5), r == range(2, 19, 3), list(range(5, 0, -2)), range(0), list(reversed(range(3))), range(10)[::-1], hash(range(3)) == hash(range(0, 3, 1)), r.start, r.stop, r.step, bool(range(0)), 5.0 in range(10), "a" in range(3))
s = slice(1, 10, 2); print(s, s.indices(5), slice(None), slice(3) == slice(None, 3), list(range(20))[s], s.start, s.stop, s.step)
for call in (lambda: t[5], lambda: t["a"], lambda: t + [1], lambda: t.index(9), lambda: range(1.5), lambda: range(1, 2, 0), lambda: range(), lambda: range(5)[9], lambda: range("a"), lambda: hash((1, [])), lambda: range(3).index(9), lambda: (1, 2)[::0], lambda: range(1, 2, 3, 4), lambda: t.append, lambda: t[1.0], lambda: slice(), lambda: hash(slice(1)), lambda: tuple(5), lambda: range(3)["x"], lambda: (1, "a") < (1, 2)):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
try: t[0] = 1
except TypeError as e: print(e)
try: "abc"[0] = "x"
except TypeError as e: print(e)
try: range(3)[0] = 1
except TypeError as e: print(e)
print(len(range(0, 10, 3)), (lambda *a: a)(*range(3)), divmod(*(7, 2)))
