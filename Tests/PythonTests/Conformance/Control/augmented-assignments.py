# Augmented assignments evaluate the target once and use the in-place operator.
def where():
    print("evaluated")
    return 0
l = [1]
l[where()] += 5
print(l)
a = b = [1]
a += (2,)
print(b)
a = a + [3]
print(a, b)
t = (1,)
s = t
t += (2,)
print(s, t)
x = 10
x -= 3; x *= 2; x //= 3; x **= 2; x %= 7; x <<= 3; x |= 1; x ^= 3; x &= 14; x >>= 1
print(x)
y = 7
y /= 2
print(y)
t = ([],)
try: t[0] += [1]
except TypeError as e: print(e, t)
class V:
    def __init__(s, n): s.n = n
    def __iadd__(s, o): s.n += o; return s
    def __imatmul__(s, o): s.n = ('@', o); return s
v = w = V(1)
v += 4
print(w.n, v is w)
v @= "m"
print(w.n)
try: undefined += 1
except NameError as e: print(e)
