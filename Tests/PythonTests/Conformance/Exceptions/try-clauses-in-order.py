# The first matching except clause handles; else runs only without an exception.
def f(e):
    try:
        if e: raise e
    except ArithmeticError as x: return "arith", x
    except (KeyError, ValueError) as x: return "pair", repr(x)
    except Exception as x: return "any", type(x).__name__
    else: return "else"
    finally: print("f", end=" ")
for e in (None, ZeroDivisionError("z"), KeyError("k"), UnicodeError("u"), OSError(2, "no"), RuntimeError): print(f(e))
try:
    try: raise ValueError
    except TypeError: print("no")
except ValueError as e: print("outer", repr(e))
try:
    raise KeyError("a")
except KeyError as e: pass
try: e
except NameError as err: print(err)
def g():
    try: 1 / 0
    except 5: pass
try: g()
except TypeError as e: print(e, "|", repr(e.__context__))
try:
    try: 1 / 0
    except (ValueError, "x"): pass
except TypeError as e: print(e)
try: raise 5
except TypeError as e: print(e)
try: raise int
except TypeError as e: print(e)
try: raise
except RuntimeError as e: print(e)
