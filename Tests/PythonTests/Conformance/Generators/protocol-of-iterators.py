# Iteration works through __iter__ and __next__, __getitem__, and iter with a sentinel.
class Count:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(Count(3)), sum(Count(4)), 2 in Count(5), tuple(Count(2)), max(Count(3)))
class Old:
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10
print(list(Old()), 20 in Old(), [*Old()], list(reversed([1, 2])))
try: reversed(Old())
except TypeError as e: print(e)
items = iter([3, 2, 1, 0, 5])
print(list(iter(lambda: next(items), 0)))
class NoNext:
    def __iter__(self): return 5
try: iter(NoNext())
except TypeError as e: print(e)
class N:
    __iter__ = None
try: iter(N())
except TypeError as e: print(e)
try: next([])
except TypeError as e: print(e)
print(next(iter([]), "default"))
it = iter([1, 2]); print(next(it), list(it), list(it))
l = [1, 2, 3]
it = iter(l); next(it); l.append(4); print(list(it)); l.append(5); print(list(it))
d = {1: 1}
try:
    for k in d: d[k + 1] = 1
except RuntimeError as e: print(e)
s = {1}
try:
    for k in s: s.add(k + 1)
except RuntimeError as e: print(e)
