# A property computes, checks and deletes; without a setter it is read-only.
class T:
    def __init__(self, c): self._c = c
    @property
    def f(self):
        "Fahrenheit."
        return self._c * 9 / 5 + 32
    @f.setter
    def f(self, v):
        if v < -459: raise ValueError("too cold")
        self._c = (v - 32) * 5 / 9
    @f.deleter
    def f(self): print("deleted"); self._c = 0
    @property
    def ro(self): return 1
t = T(100)
print(t.f); t.f = 32; print(t._c); del t.f; print(t.f, T.f.__doc__)
for attempt in ("set", "del", "cold"):
    try:
        if attempt == "set": t.ro = 5
        elif attempt == "del": del t.ro
        else: t.f = -1000
    except (AttributeError, ValueError) as e: print(e)
print(type(T.f), T.f.fget.__name__, T.ro.fset)
class W: 
    def _set(self, v): print("set", v)
    w = property(fset=_set)
try: W().w
except AttributeError as e: print(e)
W().w = 3
class Broken:
    @property
    def p(self): return self.missing
    def __getattr__(self, n): return "fallback " + n
print(Broken().p)
class S(T):
    @T.f.getter
    def f(self): return "sub"
s = S(1); print(s.f); s.f = 212; print(s._c)
