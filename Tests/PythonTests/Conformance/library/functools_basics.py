import functools
from functools import partial, reduce, wraps, lru_cache, cache, cached_property, total_ordering


def deco(f):
    @wraps(f)
    def inner(*a, **k):
        return f(*a, **k)
    return inner


@deco
def hello(name: str) -> str:
    "doc"
    return "hi " + name


print(hello("x"), hello.__name__, hello.__doc__, hello.__wrapped__.__name__)
print(hello.__annotations__)
p = partial(int, base=2)
print(p("101"), p.func, p.keywords, p.args)
add = partial(lambda a, b, c: (a, b, c), 1)
print(partial(add, 2)(3))
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(lambda a, b: a + b, [], 7))
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)


@lru_cache(maxsize=2)
def square(x):
    print("computing", x)
    return x * x


print(square(2), square(2), square(3), square(4), square(2))
print(square.cache_info())
square.cache_clear()
print(square.cache_info())
print(square.cache_parameters())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())


class Circle:
    def __init__(self, r):
        self.r = r

    @cached_property
    def area(self):
        print("area")
        return self.r * 3


c = Circle(2)
print(c.area, c.area, c.__dict__)


@total_ordering
class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        return self.n == o.n

    def __lt__(self, o):
        return self.n < o.n


print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2), sorted([V(3), V(1)])[0].n)
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))


@functools.singledispatch
def show(x):
    return "object"


@show.register
def _(x: int):
    return "int"


@show.register(list)
def _(x):
    return "list"


print(show(1), show([]), show("s"), show(True))


class Cell:
    @functools.singledispatchmethod
    def put(self, v):
        return "other"

    @put.register
    def _(self, v: str):
        return "str"

    def _set(self, value):
        self.value = value
        return self

    on = functools.partialmethod(_set, True)


print(Cell().put(1), Cell().put("a"), Cell().on().value)
