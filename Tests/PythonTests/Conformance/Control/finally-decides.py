# A finally clause runs on every way out, and its own return or break wins.
def a():
    try: return "try"
    finally: print("cleanup")
def b():
    try: return "try"
    finally: return "finally"
def c():
    try: raise ValueError("lost")
    finally: return "swallowed"
def d():
    for i in range(3):
        try:
            if i == 1: break
        finally:
            print("d", i)
    return i
def e():
    while True:
        try: raise KeyError
        except KeyError: return "except"
        else: return "else"
        finally: print("e")
def f():
    for i in range(3):
        try: return i
        finally:
            if i < 2: continue
def g():
    x = 1
    try: return x
    finally: x = 2
def h():
    try:
        try: raise ValueError(1)
        finally: raise TypeError(2)
    except TypeError as err: return repr(err.__context__)
def i():
    try:
        pass
    except: pass
    else:
        return "else"
    finally:
        print("i")
for t in (a, b, c, d, e, f, g, h, i): print(t.__name__, t())
