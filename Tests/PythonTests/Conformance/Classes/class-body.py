# A class body is run like a module; its names become attributes.
class A:
    print("in body", __name__, __qualname__, __module__)
    x = [i for i in range(3)]
    for j in range(2): pass
    if True:
        def conditional(self): return "yes"
    y = len(x)
    del j
    def f(self, z=y): return z
    x2 = x
    alias = f
print(A.x, A.y, A().f(), A().alias(), hasattr(A, "j"), A().conditional())
A.added = lambda self: "added"
print(A().added(), sorted(k for k in vars(A) if not k.startswith("__")))
class B(A):
    """Doc."""
    y = 5
print(B.__doc__, B().f(), B.__dict__.get("x"), A.__doc__, B.__module__)
print(type(A.__dict__).__name__)
try: A.__dict__["x"] = 1
except TypeError as e: print(e)
try: int.new = 5
except TypeError as e: print(e)
try: A.nope
except AttributeError as e: print(e)
try: del A.nope
except AttributeError as e: print(e)
a = A(); a.__class__ = B; print(type(a).__name__, a.y)
try: a.__class__ = int
except TypeError as e: print(e)
try: object().x = 1
except AttributeError as e: print(e)
try: (5).x = 1
except AttributeError as e: print(e)
