# A generator expression takes its first iterable at once and the rest as it goes.
def f(x):
    print("f", x)
    return x
g = (f(a) + f(b) for a in [f(1), f(2)] for b in [f(10)])
print("made")
print(next(g))
print(list(g))
n = 10
g = (x * n for x in range(3))
n = 100
print(list(g))
print(sum(x for x in range(10) if x % 2), sorted((x for x in "hello"), reverse=True))
g = (i for i in range(3))
print(2 in g, list(g))
