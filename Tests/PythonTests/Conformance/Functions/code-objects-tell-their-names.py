import math

limit = 3


def outer(a, b=2, *c, d, **e):
    """Text."""
    shared = len(c) + limit

    def inner(z):
        return z + shared + a + math.pi

    return inner


code = outer.__code__
print(code.co_names, code.co_cellvars, code.co_freevars, code.co_nlocals)
print(code.co_argcount, code.co_kwonlyargcount, code.co_posonlyargcount, sorted(code.co_varnames))
inner = outer(1, d=2).__code__
print(inner.co_names, inner.co_cellvars, sorted(inner.co_freevars), inner.co_nlocals, inner.co_qualname)
print((lambda: missing.attribute).__code__.co_names)
