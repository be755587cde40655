# Binary operators try the left operand, then the reflected one of the right; a subclass goes first.
class N:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"N({self.v!r})"
    def __add__(self, o): return N(("add", self.v, o)) if not isinstance(o, str) else NotImplemented
    def __radd__(self, o): return N(("radd", self.v, o))
    def __sub__(self, o): return NotImplemented
    def __rsub__(self, o): return N(("rsub", o))
    def __mul__(self, o): return "mul"
    def __rmul__(self, o): return "rmul"
    def __truediv__(self, o): return "div"
    def __floordiv__(self, o): return "floordiv"
    def __mod__(self, o): return "mod"
    def __divmod__(self, o): return "divmod"
    def __rdivmod__(self, o): return "rdivmod"
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o): return "rpow"
    def __matmul__(self, o): return "matmul"
    def __lshift__(self, o): return "lshift"
    def __rshift__(self, o): return "rshift"
    def __and__(self, o): return "and"
    def __or__(self, o): return "or"
    def __xor__(self, o): return "xor"
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "invert"
    def __abs__(self): return "abs"
    def __round__(self, n=None): return ("round", n)
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __index__(self): return 2
    def __trunc__(self): return 9
    def __floor__(self): return 8
    def __ceil__(self): return 10
n = N(1)
print(n + 1, 1 + n, n * 2, 2 * n, n / 1, n // 1, n % 1, divmod(n, 1), divmod(1, n), n ** 2, pow(n, 2, 3), 2 ** n)
print(n @ 1, n << 1, n >> 1, n & 1, n | 1, n ^ 1, -n, +n, ~n, abs(n), round(n), round(n, 2), int(n), float(n))
print([10, 20, 30][n], "abc"[n:], hex(n), range(n), bin(n), list(range(5))[:n])
import math
print(math.floor(n), math.ceil(n), math.trunc(n))
print(1 - n)
for op in (lambda: n + "s", lambda: n - 1, lambda: n - n, lambda: object() + 1, lambda: n < 1, lambda: 1 + "a", lambda: "a" + 1, lambda: [] + (), lambda: -"a", lambda: 1 @ 2, lambda: {} | 1, lambda: None + None, lambda: 2 ** "a", lambda: pow("a", 2), lambda: divmod("a", 1), lambda: ~1.5, lambda: "a" * "b", lambda: "a" - "b", lambda: [] < 1, lambda: {} < {}, lambda: 1 << 1.0, lambda: 1 in 1, lambda: len(1), lambda: n[0]):
    try: print(op())
    except TypeError as e: print(e)
class Sub(N):
    def __radd__(self, o): return "sub first"
print(n + Sub(2), Sub(1) + n)
x = n
x += 5; print(x)
