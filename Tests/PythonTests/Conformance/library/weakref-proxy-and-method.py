import weakref


class Counter:
    def __init__(self):
        self.n = 0

    def bump(self):
        self.n += 1
        return self.n

    def __add__(self, other):
        return self.n + other

    def __len__(self):
        return 7

    def __bool__(self):
        return self.n > 0


c = Counter()
p = weakref.proxy(c)
print(p.bump(), p.n, p + 1, len(p), bool(p), isinstance(p, Counter), type(p).__name__)
p.n = 41
print(c.n)
m = weakref.WeakMethod(c.bump)
print(m()(), m() == c.bump)
try:
    hash(p)
except TypeError as error:
    print("TypeError", error)
del c
try:
    p.n
except ReferenceError as error:
    print("ReferenceError", error)
print(m())
try:
    weakref.ref(5)
except TypeError as error:
    print(error)
try:
    weakref.ref([])
except TypeError as error:
    print(error)
