# Del removes names, items, slices and attributes.
x = y = 1
del x
try: x
except NameError as e: print(e)
l = list(range(10))
del l[0], l[-1], l[2:4]
print(l)
del l[::2]
print(l)
d = {1: 2, 3: 4}
del d[1]
print(d)
try: del d[1]
except KeyError as e: print("KeyError", e)
class C: pass
c = C(); c.a = 1
del c.a
for code in ("c.a", "l[100]"):
    try:
        if code == "c.a": del c.a
        else: del l[100]
    except (AttributeError, IndexError) as e: print(type(e).__name__, e)
(a, b), c2 = (1, 2), 3
del (a, b), [c2]
try: a
except NameError as e: print(e)
try:
    t = (1,)
    del t[0]
except TypeError as e: print(e)
try: del "abc"[0]
except TypeError as e: print(e)
