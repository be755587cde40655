import inspect


def f(a, b=2, *c, d, **e): return locals()


def t(f):
    try:
        print(f())
    except BaseException as error:
        print(type(error).__name__, error)


t(lambda: inspect.getcallargs(f, 1, 2, 3, d=4, x=5))
t(lambda: inspect.getcallargs(f, 1, d=4))
t(lambda: inspect.getcallargs(f, d=4))
t(lambda: inspect.getcallargs(f, 1))
t(lambda: inspect.getcallargs(f, 1, a=2, d=3))
t(lambda: inspect.getcallargs(lambda a: 1, 1, 2))
t(lambda: inspect.getcallargs(lambda a, b=1: 1, 1, 2, 3))
t(lambda: inspect.getcallargs(lambda a: 1, b=1))
t(lambda: inspect.getcallargs(lambda *, a, b: 1))
t(lambda: inspect.getcallargs(lambda a, b, c: 1))
t(lambda: inspect.getcallargs(lambda a, b: 1))
t(lambda: inspect.getcallargs(lambda a, *, k=1: 1, 1, 2, k=2))
t(lambda: inspect.getcallargs(lambda: 1, 1))

g1 = 10


def outer(n):
    def inner(z):
        return n + g1 + len([]) + unknown_thing
    return inner


t(lambda: inspect.getclosurevars(outer(3)))
t(lambda: inspect.getclosurevars(5))


def local(a, b=2, *c, d=5, **e):
    x = 1
    found = inspect.getargvalues(inspect.currentframe())
    print(found.args, found.varargs, found.keywords, found.locals["x"])
    print(inspect.formatargvalues(*found))


local(1, 2, 3, d=4, z=6)
t(lambda: inspect.getfullargspec(f))
t(lambda: type(inspect.getfullargspec(f)))
