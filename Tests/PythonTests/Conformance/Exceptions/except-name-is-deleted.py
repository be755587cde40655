# The name of an except clause is deleted at its end, and its cycle with it.
def f():
    e = "before"
    try: raise ValueError
    except ValueError as e: pass
    try: return e
    except UnboundLocalError as err: return str(err)
print(f())
class T:
    def __del__(self): print("freed")
def g():
    t = T()
    raise ValueError
try: g()
except ValueError: print("handling")
print("after")
import sys
try: raise KeyError
except KeyError:
    print(sys.exc_info()[0].__name__)
    try: raise TypeError
    except TypeError: print(sys.exc_info()[0].__name__)
    print(sys.exc_info()[0].__name__)
print(sys.exc_info())
