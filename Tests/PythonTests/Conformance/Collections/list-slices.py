# Slices of lists are assigned and deleted.
a = list(range(9))
a[1:3] = [7, 8, 9]
print(a)
a[::2] = [0] * len(a[::2])
print(a)
del a[0]
del a[1:3]
del a[::2]
print(a)
a[:] = range(10)
del a[::-3]
print(a)
a[2:2] = [100]
print(a)
a[len(a):] = [1]
print(a)
a[5:2] = [9]
print(a)
a = [1]
a += [2]
a += (3,)
a *= 2
print(a)
print([0] * 3)
print(3 * [1, 2])
print([] * 5)
print([1] * 0)
print([1] * -1)
