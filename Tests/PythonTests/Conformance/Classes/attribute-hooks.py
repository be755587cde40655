# __getattr__, __getattribute__, __setattr__, __delattr__ and __dir__ take over.
class A:
    def __init__(self): object.__setattr__(self, "log", [])
    def __getattr__(self, n):
        if n.startswith("dyn_"): return n[4:]
        raise AttributeError(f"no {n} here")
    def __setattr__(self, n, v):
        self.log.append((n, v))
        super().__setattr__(n, v)
    def __delattr__(self, n): print("del", n); super().__delattr__(n)
    def __dir__(self): return ["b", "a"]
a = A()
print(a.dyn_x); a.y = 1; print(a.y, a.log, dir(a)); del a.y
try: a.y
except AttributeError as e: print(e)
print(getattr(a, "q", "default"), hasattr(a, "q"), hasattr(a, "dyn_"))
class G:
    x = 1
    def __getattribute__(self, n):
        if n == "secret": raise AttributeError("hidden")
        return "seen " + n
    def __len__(self): return 3
g = G(); g.y = 5
print(g.x, g.y, g.z, len(g), object.__getattribute__(g, "y"))
class Both(G):
    def __getattr__(self, n): return "fallback"
print(Both().secret)
class P:
    def __init__(self, t): self.__t = t
    def __getattr__(self, n): return getattr(self.__t, n)
p = P([3, 1]); p.append(2); p.sort(); print(p._P__t)
try: len(p)
except TypeError as e: print(e)
try: delattr(p, "nope")
except AttributeError as e: print(e)
try: getattr(p, 5)
except TypeError as e: print(e)
setattr(p, "weird name", 1); print(getattr(p, "weird name"), vars(p).keys())
