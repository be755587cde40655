# Annotations kept as strings.
from __future__ import annotations
def f(a: list[int | None], *b: "x", c: Callable[..., int] = 1) -> Dict[str, tuple[int, ...]]: pass
print(f.__annotations__)
class B:
    x: undefined[1:2, -3] = 1
    y: (a + b) * c ** -d if q else not e and f(1, *g, k=2)
    z: X[{1: 2, **a}, [b], (c,), {d}]
    w: a.b.c[d]("s", b"t", 1.5, None, ...)
    a: lambda x, *y, z=1, **k: x + 1
    b: [i for i in x if y for j, k in z]
    c: {i: j for i in x}
    e: f"a{x!r:>{w}}{{b}}"
    g: not (a and b or c)
    h: (a, b)
    i: -(-a) ** 2
    j: (lambda: 0)(1)
    k: x[(1, 2):3, *d]
    l: a if b else (c if d else e)
    m: (1e100, b'\x00"', 'it\'s', "\n\u00e9\x07")
    n: ()
    o: (1).real
    p: (a < b) < c in d
    q: 1e16
    r: (0.1, 1e-7, 1e22, 123456789.123, 1e15, 12345678901234567.0, 1e-5, 0.0001, 5e-324, 1.5e300)
    s: f(x for x in y)
    t: lambda: (a, b)
    u: lambda a, /, b, *, c=3: 0
    v: a @ b // c % d - (e - f) + (g << h >> i) & j | k ^ ~l
for k, v in B.__annotations__.items(): print(k, v)
