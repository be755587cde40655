# A generator shows its frame, its state and what it delegates to.
import inspect
def g(a):
    b = 1
    yield b
    yield from h()
def h(): yield 2
x = g(5)
print(x.__name__, x.__qualname__, x.gi_running, x.gi_frame is not None, x.gi_yieldfrom, inspect.getgeneratorstate(x))
next(x); next(x)
print(type(x.gi_yieldfrom), inspect.getgeneratorstate(x), x.gi_code.co_name)
list(x)
print(x.gi_frame, inspect.getgeneratorstate(x))
print(repr(x).startswith("<generator object g at 0x"), type(x), type(x).__name__)
print(iter(x) is x, hasattr(x, "__next__"))
