# Instances can be called and can manage a context.
class Timer:
    def __enter__(self): print("in"); return self
    def __exit__(self, *a): print("out", a[0]); return False
class Multiplier:
    def __init__(self, k): self.k = k
    def __call__(self, x, *, twice=False): return x * self.k * (2 if twice else 1)
m = Multiplier(3)
print(m(2), m(2, twice=True), callable(m), callable(5), callable(Timer), callable(Timer()))
with Timer() as t: print(type(t).__name__)
m.__call__ = lambda x: "instance attribute ignored"
print(m(1))
print(list(map(m, [1, 2])))
class Meta:
    def __new__(cls, *a):
        print("new", a)
        return super().__new__(cls)
    def __init__(self, *a): print("init", a)
Meta(1, 2)
class Other:
    def __new__(cls): return 5
    def __init__(self): print("never")
print(Other())
class BadInit:
    def __init__(self): return 5
try: BadInit()
except TypeError as e: print(e)
class Int(int):
    def __new__(cls, v): return super().__new__(cls, v * 2)
print(Int(5), Int(5) + 1, type(Int(5) + 1).__name__, isinstance(Int(2), int))
