# Sets compare as subsets, and classes derived from set win.
s = {1, 2}
print({1, 2} < {1, 2, 3})
print({1, 2} <= {1, 2})
print({1, 2} < {1, 2})
print({1} > {2})
print({1, 2} == {2, 1})
print({1} == frozenset([1]))
print({1} != {2})
print({1} >= set())
print({1, 2}.issubset([1, 2, 3]))
print({1, 2}.issuperset([1]))
print({1}.isdisjoint([2]))
print({1}.isdisjoint({1}))
print(hash(frozenset([1, 2, 3])))
print(hash(frozenset()))
print({frozenset([1]): 2}[frozenset([1])])
print({1} in {frozenset([1])})
print(type(frozenset([1]) | {2}))
print(type({2} | frozenset([1])))
for f in (lambda: {1} | [1], lambda: {1} < [1], lambda: {[]}, lambda: set(5), lambda: set().pop(), lambda: {1}.union(5), lambda: hash({1}), lambda: {1} + {2}, lambda: {1}.foo, lambda: {{1}}, lambda: frozenset().add(1), lambda: {1}.update(5), lambda: set(1, 2), lambda: {1}.add()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    for x in s:
        s.add(x + 100)
except RuntimeError as e:
    print(e)

class S(set):

    def __contains__(self, x):
        return 'yes'

    def add(self, x):
        super().add(x + 1)
z = S([1, 2])
z.add(5)
print(z)
print(99 in z)
print(len(z))
print(isinstance(z, set))
print(z | {9})
print(S())

class F(frozenset):
    pass
print(F([1]))
print(F([1]) == frozenset([1]))
print(hash(F([1])) == hash(frozenset([1])))
l = {'r'}
print(l)
print({('a', 1)})
print({None})
print({True, 1, 1.0})
print({1.5})
print({2 ** 65})
e = {0}
e.clear()
e.add(1)
print(e)
print({*[1, 2], *(3,)})
print({x % 3 for x in range(10)})
print(sorted({'a', 'b'} | {'c'}))
print([1, 2, 3] == list({1, 2, 3}))
print(set('a'))
print(set(b'ab'))
print(set({1: 2}))
big = {10, 20, 30, 40, 50, 60, 70, 80, 90, 100}
print(big)
print({8, 16, 24, 32, 40})
print({5, 1, 9, 4, 200, -1})
print(3 in {1, 2, 3})
