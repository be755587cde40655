# Tuples, and classes derived from tuple.
t = (1, 2, 3)
print(t)
print((1,))
print(())
print(t[1])
print(t[::-1])
print(t + (4,))
print(t * 2)
print(t.index(2))
print(t.count(1))
print(hash(t))
print(hash(()))
print(hash((1, (2, '')[0:1])))
print(t < (1, 3))
print((1, 2) == (1, 2))
print(tuple([1, 2]))
print(tuple('ab'))
print(tuple())
print(tuple(t) is t)

class P(tuple):

    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def a(self):
        return self[0]
p = P(1, 2)
print(p)
print(p.a)
print(p == (1, 2))
print(hash(p) == hash((1, 2)))
print(type(p + p))
print(len(p))
print([*p])
print(isinstance(p, tuple))
x, *y = p
print(x)
print(y)
