# Views of dictionaries act as sets.
d = {}
k = d.keys
a = {1: 1, 2: 2, 3: 3}
b = {2: 0, 3: 0, 4: 0}
print(a.keys() & b.keys())
print(a.keys() | b.keys())
print(a.keys() - b.keys())
print(a.keys() ^ b.keys())
print(a.keys() & [1, 9])
print(a.keys() == {1, 2, 3})
print(a.keys() <= {1, 2, 3, 4})
print(a.keys() > {1})
print(a.items() & {(1, 1)})
print(a.keys().isdisjoint([7]))
print((1, 1) in a.items())
print((1, 2) in a.items())
print(2 in a.keys())
print(2 in a.values())
print([1, 2] | a.keys())
print({1, 2} & a.keys())
print(a.values() == a.values())
print(a.keys() == a.keys())
print(len(a.items()))
print(list(reversed(a)))
print(list(reversed(a.values())))
print(a.keys().mapping)
