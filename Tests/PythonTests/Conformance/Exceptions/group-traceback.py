# An uncaught group prints each of its exceptions in a box.
def f(x):
    try:
        raise ValueError(x)
    except ValueError as e:
        return e
def g():
    try: raise TypeError("inner")
    except TypeError as e: inner = e
    raise ExceptionGroup("several", [f(1), ExceptionGroup("nested", [f(2), inner]), KeyError("no traceback")])
g()
