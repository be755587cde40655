# Sorting is stable, also in reverse.
print(sorted([3, 1, 2]))
print(sorted('hello'))
print(sorted([3, 1, 2], reverse=True))
print(sorted(['bb', 'a', 'ccc'], key=len))
print(sorted([1, -3, 2], key=abs, reverse=True))
x = [(1, 'b'), (0, 'z'), (1, 'a'), (0, 'y')]
x.sort(key=lambda p: p[0])
print(x)
x.sort(key=lambda p: p[0], reverse=True)
print(x)
x.sort()
print(x)
