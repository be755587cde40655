# Yield from passes everything through and gives the inner result.
def inner():
    x = yield 1
    print("inner got", x)
    try: yield 2
    except ValueError as e: print("inner caught", e)
    yield 3
    return "inner result"
def outer():
    r = yield from inner()
    print("outer got", r)
    r = yield from [10, 20]
    print(r)
    yield from "ab"
g = outer()
print(next(g)); print(g.send("hello")); print(g.throw(ValueError("v"))); print(next(g)); print(list(g))
def tree(t):
    if isinstance(t, list):
        for x in t: yield from tree(x)
    else: yield t
print(list(tree([1, [2, [3, [4]], 5]])))
def f(): yield from 5
try: next(f())
except TypeError as e: print(e)
def closes():
    try: yield 1
    finally: print("inner closed")
def o():
    try: yield from closes()
    finally: print("outer closed")
x = o(); next(x); x.close()
def o2(): yield from (i for i in range(3))
print(list(o2()))
g = o2(); print(next(g))
try: g.send(5)
except AttributeError as e: print(e)
def o3(): yield from iter([1, 2])
g = o3(); next(g)
try: g.send(5)
except AttributeError as e: print(e)
