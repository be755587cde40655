# __slots__ fixes the attributes of instances.
class P:
    __slots__ = ("x", "y")
    def __init__(self, x): self.x = x
p = P(1)
print(p.x, hasattr(p, "__dict__"), P.__slots__)
for name in ("y", "z"):
    try: getattr(p, name)
    except AttributeError as e: print(e)
try: p.z = 1
except AttributeError as e: print(e)
try: del p.y
except AttributeError as e: print(e)
class Q(P): pass
q = Q(1); q.z = 5; print(q.z, q.__dict__)
class R(P): __slots__ = ["w"]
r = R(1); r.w = 2; print(r.w, r.x)
try: r.v = 1
except AttributeError as e: print(e)
print(type(P.x).__name__)
try:
    class S:
        __slots__ = ("a",)
        a = 1
except ValueError as e: print(e)
class T: __slots__ = "only"
t = T(); t.only = 1; print(t.only)
class U: __slots__ = ("__dict__",)
u = U(); u.free = 1; print(u.free)
try:
    class V: __slots__ = ("1a",)
except TypeError as e: print(e)
