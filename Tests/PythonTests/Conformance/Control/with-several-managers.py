# A with statement enters its managers from left to right and leaves them in reverse.
class M:
    def __init__(self, n, swallow=False): self.n, self.swallow = n, swallow
    def __enter__(self):
        print("enter", self.n)
        return self.n
    def __exit__(self, t, v, tb):
        print("exit", self.n, t and t.__name__, v, tb is not None)
        return self.swallow
with M(1) as a, M(2) as b: print(a, b)
with (M(3) as a, M(4, True), M(5)):
    raise ValueError("x")
print("after")
try:
    with M(6): raise KeyError("k")
except KeyError: print("caught")
def f():
    with M(7): return "r"
print(f())
for i in range(2):
    with M(8 + i):
        if i == 0: continue
        break
with M(10) as (x), M(11) as d['k'] if False else M(12) as y: print(x, y)
class Bad:
    def __enter__(self): pass
try:
    with Bad(): pass
except TypeError as e: print(e)
try:
    with 3: pass
except TypeError as e: print(e)
class Raises:
    def __enter__(self): return self
    def __exit__(self, *a): raise RuntimeError("in exit")
try:
    with Raises(): raise ValueError("body")
except RuntimeError as e: print(e, repr(e.__context__))
