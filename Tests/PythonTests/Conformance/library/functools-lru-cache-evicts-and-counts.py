from functools import cache, lru_cache


@lru_cache(maxsize=2)
def square(x):
    print("computing", x)
    return x * x


print(square(2), square(3), square(2), square.cache_info())
square(4)
square(3)
print(square.cache_info(), square.cache_parameters(), square.__wrapped__(5), square.__name__)
square.cache_clear()
print(square.cache_info())


@lru_cache(typed=True)
def kind(x):
    return type(x).__name__


print(kind(1), kind(1.0), kind.cache_info().currsize)


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())
try:
    square([1])
except TypeError as error:
    print(error)


class Box:
    @lru_cache
    def get(self, key):
        return key


print(Box().get(3), Box.get.cache_info())
