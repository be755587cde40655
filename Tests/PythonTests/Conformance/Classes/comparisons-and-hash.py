# Comparison methods, their reflections, and what becomes unhashable.
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return isinstance(o, V) and self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) == V(1), V(1) != V(1), V(1) < V(2), V(1) > V(2))
try: V(1) <= V(2)
except TypeError as e: print(e)
try: hash(V(1))
except TypeError as e: print(e)
try: {V(1)}
except TypeError as e: print(e)
class H(V):
    def __hash__(self): return hash(self.n)
print(len({H(1), H(1), H(2)}), H(1) in {H(1): 0})
print(sorted([V(3), V(1)])[0].n, min(V(2), V(1)).n)
import functools
@functools.total_ordering
class T:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(T(1) <= T(1), T(2) >= T(3), T(2) > T(1))
class Cmp:
    def __eq__(self, o): print("eq"); return NotImplemented
    def __gt__(self, o): print("gt"); return "yes"
print(Cmp() == 1, 1 < Cmp(), Cmp() == Cmp())
print(object() == object(), 1 == "1", None == 0, [] == (), 1 != "a")
nan = float("nan")
print(nan == nan, [nan] == [nan], nan in [nan], (nan,) < (nan,))
class Weird:
    def __eq__(self, o): return "text"
    def __ne__(self, o): return []
print(Weird() == 1, Weird() != 1, 1 == Weird())
class A:
    __hash__ = None
import collections.abc
print(isinstance(A(), collections.abc.Hashable))
print(hash(True) == hash(1) == hash(1.0), hash("a") == hash("a"), hash((1, 2)) == hash((1, 2)))
class BadHash:
    def __hash__(self): return "x"
try: hash(BadHash())
except TypeError as e: print(e)
