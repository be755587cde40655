# Truth, None, Ellipsis and identity of the singletons.
for v in (0, 0.0, "", [], {}, (), set(), None, False, range(0), b"", 1, -1, " ", [0], "0", object()): print(bool(v), end=" ")
print()
print(None is None, ... is Ellipsis, NotImplemented is NotImplemented, type(None)(), not None, None == False, [None] * 2, str(None), repr(...), None.__class__.__name__, bool(...))
try: None + 1
except TypeError as e: print(e)
try: None.x
except AttributeError as e: print(e)
try: None[0]
except TypeError as e: print(e)
try: None()
except TypeError as e: print(e)
try: len(None)
except TypeError as e: print(e)
try:
    for x in None: pass
except TypeError as e: print(e)
try: None < 1
except TypeError as e: print(e)
try: None.x = 1
except AttributeError as e: print(e)
try: a, b = None
except TypeError as e: print(e)
try: type(None)(1)
except TypeError as e: print(e)
x = []
print(x is x, [] is [], () is (), "a" is not None, 1 == True, "1" != 1)
