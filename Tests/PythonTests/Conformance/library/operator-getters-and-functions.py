import operator as op

print(op.itemgetter(1)("abc"), op.itemgetter(0, 2)([1, 2, 3]), op.itemgetter("k")({"k": 5}), op.itemgetter(slice(1, 3))("abcd"), op.attrgetter("real", "imag")(5), op.attrgetter("__class__.__name__")(1), op.methodcaller("split", ",", maxsplit=1)("a,b,c"))
print(op.add(1, 2), op.truediv(1, 2), op.contains([1], 1), op.countOf([1, 1], 1), op.indexOf("abc", "b"), op.concat([1], [2]), op.neg(1), op.not_(0), op.is_(None, None), op.matmul if False else op.xor(5, 1), op.index(True), op.length_hint([1, 2]), op.iadd([1], [2]), op.__mul__(2, 3))
print(sorted([("b", 1), ("a", 2)], key=op.itemgetter(1, 0)), repr(op.itemgetter(1)), repr(op.attrgetter("a.b")))
for attempt in [lambda: op.attrgetter(5), lambda: op.indexOf([1], 2), lambda: op.add(1, "a"), lambda: op.index(1.5), lambda: op.itemgetter(9)([1])]:
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
