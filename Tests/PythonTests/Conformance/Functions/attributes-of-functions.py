# A function carries its name, documentation, annotations, defaults and own attributes.
def f(a: int, b: "str" = "x", *c: float, d: list = None, **e: dict) -> bool:
    """First line.

    More.
    """
    return True
print(f.__name__, f.__qualname__, f.__module__)
print(f.__doc__)
print(f.__annotations__)
f.calls = 3
print(f.calls, f.__dict__)
f.__name__ = "renamed"
print(f.__name__, f.__qualname__)
try:
    f.__name__ = 3
except TypeError as e:
    print(e)
try:
    f.missing
except AttributeError as e:
    print(e)
def outer():
    def inner(): pass
    class K:
        def m(self): pass
    return inner, K
i, K = outer()
print(i.__qualname__, K.__qualname__, K.m.__qualname__)
print((lambda: 0).__name__, (lambda: 0).__qualname__)
print(f.__code__.co_varnames, f.__code__.co_argcount, f.__code__.co_kwonlyargcount, f.__code__.co_name)
print(f.__code__.co_posonlyargcount, f.__code__.co_flags & 0x0c, f.__code__.co_firstlineno)
