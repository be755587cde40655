# Results are kept by arguments, and the one used longest ago goes first.
from functools import cache, lru_cache


def told(*args, **keywords):
    print("call", args, keywords, end=" ")
    return len(args)


small = lru_cache(maxsize=2)(told)
for argument in 1, 2, 1, 3, 1, 2, 2, 2, 3, 1, True, "1", 1.0, None:
    small(argument)
    print(small.cache_info())
whole = cache(told)
for argument in 1, 1.0, True, "1", (1,), "1":
    whole(argument)
whole(1, 2)
whole(1, b=2)
whole(b=2)
whole(b=2)
print(whole.cache_info(), whole.cache_parameters())
typed = lru_cache(maxsize=None, typed=True)(told)
for argument in 1, 1.0, True, 1:
    typed(argument)
print(typed.cache_info())
none = lru_cache(maxsize=0)(told)
none(1)
none(1)
print(none.cache_info())
none.cache_clear()
print(none.cache_info())


@lru_cache(maxsize=3)
def recursive(n):
    return n if n < 2 else recursive(n - 1) + recursive(n - 2)


print(recursive(30), recursive.cache_info())
try:
    whole([])
except TypeError as error:
    print(error)


@cache
def fails(n):
    raise ValueError(n)


for _ in range(2):
    try:
        fails(1)
    except ValueError as error:
        print(error, fails.cache_info())
