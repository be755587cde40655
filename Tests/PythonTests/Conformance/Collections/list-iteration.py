# Iterators of lists see items added meanwhile.
l = [1, 2, 3]
for x in l:
    if x < 3:
        l.append(x + 10)
    if len(l) > 6:
        break
print(l)
it = iter([1, 2, 3])
print(next(it))
print(list(it))
print(list(it))
print(it.__length_hint__())
l = [1, 2, 3]
it = reversed(l)
print(next(it))
print(list(it))
print(list(reversed((1, 2, 3))))
print(list(reversed('abc')))
print(list(reversed(range(0, 10, 3))))
print(list(reversed({1: 2, 3: 4})))
print(list(reversed({1: 2, 3: 4}.items())))
