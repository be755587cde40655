# Targets may be nested, starred, attributes, items and slices.
a, b = 1, 2
a, b = b, a
print(a, b)
(a, [b, *c]), d = (1, [2, 3, 4]), 5
print(a, b, c, d)
*a, b = "xyz"
print(a, b)
a, *b = [1]
print(a, b)
a = b = c = []
print(a is b is c)
l = [0] * 5
l[0], l[1:3], *rest = 1, [7, 8, 9], 2, 3
print(l, rest)
class C: pass
o = C()
o.x, o.y = 1, 2
print(o.x, o.y)
for i, (j, *k) in enumerate([(1, 2, 3), "ab"]): print(i, j, k)
i = 0
i, l[i] = 1, "set"
print(l)
x = 1, *[2, 3], *"ab"
print(x)
for bad in (lambda: exec_1(), lambda: exec_2(), lambda: exec_3(), lambda: exec_4()): 
    def exec_1(): a, b = 1, 2, 3
    def exec_2(): a, b, c = [1]
    def exec_3(): a, *b, c = "x"
    def exec_4(): a, b = 5
    try: bad()
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
def gen():
    yield 1
    yield 2
    yield 3
try: a, b = gen()
except ValueError as e: print(e)
try: a, b = {1: 2}
except ValueError as e: print(e)
print(a)
