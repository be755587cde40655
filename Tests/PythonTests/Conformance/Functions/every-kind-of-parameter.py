# Positional-only, ordinary, starred, keyword-only and double-starred parameters take their arguments.
def f(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs

print(f(1, d=4))
print(f(1, 2, 3, 4, 5, d=6, z=7))
print(f(1, d=4, a=10, b=20))
print(f(*[1, 2], *(3, 4), **{'d': 5}, **{'g': 6}))
print(f(1, c=9, d=0, **dict(k=1)))
def g(a, b, /): return a + b
print(g(1, 2))
def h(*args, sep='-'): return sep.join(args)
print(h('a', 'b'), h('a', 'b', sep='+'), h())
def i(**kw): return list(kw.items())
print(i(z=1, a=2), i(**{'not an identifier': 3}))
