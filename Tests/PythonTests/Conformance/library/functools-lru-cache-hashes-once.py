import functools


class K:
    n = 0


    def __init__(s, v):
        s.v = v


    def __hash__(s):
        K.n += 1
        return hash(s.v)


    def __eq__(s, o):
        return s.v == o.v


@functools.lru_cache(maxsize=2)
def f(x, *a):
    return x.v


for v in (1, 1, 2, 3, 1, 3):
    K.n = 0
    f(K(v))
    print(K.n, f.cache_info())
for v in (1, 1, 2, 3, 1, 3):
    K.n = 0
    f(K(v), 5)
    print(K.n, f.cache_info())


@functools.cache
def g(x, *a):
    return x


for v in (1, 1, 2):
    K.n = 0
    g(K(v))
    print(K.n)
