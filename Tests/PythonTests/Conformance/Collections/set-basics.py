# Sets have each element once.
s = {3, 1, 2}
print(s)
print(len(s))
print(1 in s)
print(9 in s)
print(set())
print(frozenset())
print(frozenset([1, 2]))
print({1, 'a'} - {'a'})
s.add(10)
s.discard(1)
s.discard(99)
s.remove(2)
print(s)
try:
    s.remove(99)
except KeyError as e:
    print(repr(e))
