# Methods of classes derived from list win.
class L(list):

    def __getitem__(self, i):
        return ('got', i, super().__getitem__(i) if isinstance(i, int) and abs(i) < len(self) else None)

    def append(self, x):
        super().append(x * 2)

    def __contains__(self, x):
        return True

    def __len__(self):
        return 42
l = L([1, 2])
l.append(5)
print(l)
print(l[0])
print(l[99])
print(77 in l)
print(len(l))
print(list(l))
print(l == [1, 2, 10])
print([*l])
print(l[1:2])
print(bool(l))

class M(list):

    def __iter__(self):
        return iter('xyz')

    def __eq__(self, o):
        return 'eq!'
m = M([1])
print(list(m))
print([*m])
print(tuple(m))
print(sorted(m))
print(m == 1)
print('x' in m)
print(m)
print(max(m))
print(''.join(m))
