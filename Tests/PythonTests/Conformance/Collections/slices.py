# Slices adjust themselves to lengths.
s = slice(1, 10, 2)
print(s)
print(s.indices(5))
print(s == slice(1, 10, 2))
print(slice(5))
print(slice(None).indices(3))
print(slice(None, None, -1).indices(3))
print(s.start)
print(s.stop)
print(s.step)

class Idx:

    def __getitem__(self, k):
        return k
i = Idx()
print(i[1:2])
print(i[1:2, ::3])
print(i[...])
print(i[:])
print(i[1, 2])
