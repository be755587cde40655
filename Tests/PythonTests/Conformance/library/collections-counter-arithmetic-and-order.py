from collections import Counter

a = Counter("abracadabra")
print(a, a.most_common(2), a.most_common(), a["z"], a.total())
b = Counter(a=2, z=5)
print(a + b, a - b, a & b, a | b, +Counter(x=-1, y=1), -Counter(x=-1, y=1))
a.subtract({"a": 10})
print(a["a"], sorted(a.elements()), list(a.items()))
a.update("zz", q=3)
print(a["z"], a["q"], a == Counter(a), a <= a, Counter(a=1) < Counter(a=2))
print(Counter([1, 2, 2]), Counter(), repr(Counter({"x": 0})), dict(Counter("hi")), Counter("aab").copy())
try:
    Counter.fromkeys("ab")
except NotImplementedError as error:
    print(error)
c = Counter("ab")
del c["missing"]
c["a"] -= 5
c += Counter(b=1)
print(c)
