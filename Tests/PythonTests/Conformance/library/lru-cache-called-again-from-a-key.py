from functools import lru_cache


class Key:
    def __init__(self, x): self.x = x
    def __hash__(self): return self.x

    def __eq__(self, other):
        if self.x == 2:
            find(Key(1))
        return self.x == other.x


@lru_cache(maxsize=2)
def find(key):
    return key


print(find(Key(1)).x, find(Key(2)).x, find(Key(2)).x, find.cache_info())


@lru_cache(maxsize=3)
def square(n):
    print("computes", n)
    return n * n


for n in (1, 2, 3, 1, 4, 2, 1, 3):
    square(n)
print(square.cache_info())
square.cache_clear()
print(square(1), square.cache_info())
