# Functions that make iterators.
print(list(enumerate('ab')))
print(list(enumerate('ab', 5)))
print(list(enumerate('ab', start=-1)))
print(next(enumerate([7], 2 ** 63)))
print(list(zip([1, 2], 'ab', (3.0, 4.0))))
print(list(zip()))
print(list(zip([1])))
print(list(map(str, [1, 2])))
print(list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])))
print(list(filter(None, [0, 1, '', 2])))
print(list(filter(lambda x: x % 2, range(6))))
print(dict(enumerate('ab')))
print(list(zip([1, 2, 3], [1, 2], strict=False)))
print([*zip(*[(1, 2), (3, 4)])])
it = iter([1, 2, 3, 4])
print(list(zip(it, it)))
print(list(it))
it = iter([1, 2, 3])
print(list(zip(it, [1, 2])))
print(list(it))
it = map(lambda x: 1 / x, [1, 0, 2])
print(next(it))
try:
    next(it)
except ZeroDivisionError as e:
    print(e)
print(next(it))
print(next(it, None))
print(next(iter([]), 'd'))
print(next(iter('x')))
print(list(iter(iter([1]))))
print([x for x in iter(lambda c=[0]: c.__setitem__(0, c[0] + 1) or c[0], 4)])

def g():
    yield 1
    return 'r'
i = g()
next(i)
try:
    next(i)
except StopIteration as e:
    print(e.value)
print(next(i, 'dflt'))
