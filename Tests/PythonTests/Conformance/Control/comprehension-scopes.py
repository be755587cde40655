# A comprehension has a scope of its own; its first iterable is evaluated outside.
x = "outer"
print([x for x in range(3)], x)
print({k: v for k, v in zip("ab", [1, 2])}, {c for c in "aab"} == {"a", "b"})
print([(i, j) for i in range(3) if i for j in range(i) if j % 2 == 0])
print([[j for j in range(i)] for i in range(3)])
class C:
    n = 3
    a = [i for i in range(n)]
    try:
        b = [n for i in range(2)]
    except NameError as e:
        print(e)
    c = [i * m for i, m in enumerate([n])]
print(C.a, C.c)
def f():
    y = 1
    return [lambda: (y, z) for z in range(2)]
print([g() for g in f()])
gen = (print("evaluated", i) for i in range(2))
print("made")
list(gen)
try:
    g = (i for i in 5)
except TypeError as e: print("at once:", e)
g = (1 // i for i in [1, 0])
print(next(g))
try: next(g)
except ZeroDivisionError as e: print("later:", e)
print([*range(3), *"ab"], {*[1], *[2]}, {**{'a': 1}, 'b': 2, **{'a': 3}})
print(sum(i for i in range(5)), max((i for i in [1, 5, 2]), key=lambda v: -v))
print({i: {j for j in range(i)} for i in range(3)})
