# A class becomes a container through its special methods.
class Bag:
    def __init__(self): self.d = {}
    def __len__(self): return len(self.d)
    def __getitem__(self, k): print("get", k); return self.d[k]
    def __setitem__(self, k, v): print("set", k, v); self.d[k] = v
    def __delitem__(self, k): print("del", k); del self.d[k]
    def __contains__(self, k): print("contains", k); return k in self.d
    def __iter__(self): return iter(self.d)
    def __reversed__(self): return "reversed!"
    def __missing__(self, k): return "missing"
b = Bag()
b["a"] = 1; b[1, 2] = 3; b[1:2] if False else None
b["a"] += 5
print(b["a"], len(b), "a" in b, list(b), reversed(b), bool(b))
del b["a"]
class S:
    def __getitem__(self, i): return i
s = S()
print(s[1], s[1:2], s[::], s[1:2, ...], s[:, 1], s[()], s["k"], s[1, ])
class D(dict):
    def __missing__(self, k): self[k] = v = k * 2; return v
d = D(a=1); print(d["a"], d["b"], d, d.get("c"))
class L:
    def __len__(self): return "3"
try: len(L())
except TypeError as e: print(e)
class L2:
    def __len__(self): return -1
try: len(L2())
except ValueError as e: print(e)
class It:
    def __contains__(self, x): return "truthy"
print(1 in It(), 1 not in It())
class LH:
    def __length_hint__(self): return 5
    def __iter__(self): return iter([1])
import operator
print(operator.length_hint(LH()), list(LH()))
try: object()[0]
except TypeError as e: print(e)
try: object()[0] = 1
except TypeError as e: print(e)
try: del object()[0]
except TypeError as e: print(e)
