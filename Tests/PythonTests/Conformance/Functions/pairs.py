# Loops take pairs apart.
def f():
    for i, x in enumerate('abc'):
        print(i, x, end=' ')
    for a, b in zip([1, 2, 3], 'ab'):
        print(a, b, end=' ')
    for k, v in {1: 2, 3: 4}.items():
        print(k, v, end=' ')
    for t in {1: 2}.items():
        a, b = t
        print(t, a, b)
    for t in enumerate('xy'):
        i, c = t
        print(t, i, c)
    for i, (a, b) in enumerate(zip('ab', 'cd')):
        print(i, a, b)
    for (a, b), c in zip(enumerate('pq'), 'rs'):
        print(a, b, c)
    print([k + v for k, v in {1: 2, 3: 4}.items()], {v: k for k, v in enumerate('ab')}, [(a, b) for a, b in zip('ab', 'cd') if a != 'b'])

    def g():
        return lambda: (a, b)
    for a, b in zip([1], [2]):
        print(g()())
    try:
        for a, b in zip([1, 2], [3], strict=True):
            print(a, b)
    except ValueError as e:
        print(e)
    d = {1: 2}
    try:
        for k, v in d.items():
            d[k + 1] = v
    except RuntimeError as e:
        print(e)
    try:
        for a, b in zip([1], [2], [3]):
            pass
    except ValueError as e:
        print(e)
    try:
        for a, b, c in enumerate('x'):
            pass
    except ValueError as e:
        print(e)
    try:
        for a, b in d.keys():
            pass
    except TypeError as e:
        print(e)
f()
for i, x in enumerate('abc'):
    print(i, x, end=' ')
print(i, x)
for t in enumerate('xy'):
    i, c = t
    print(t, i, c)

class K:
    for a, b in enumerate('pq'):
        pass
print(K.a, K.b)

class G:

    def __init__(s, n):
        s.n = n

    def __del__(s):
        print('del', s.n)
for i, o in enumerate((G(n) for n in range(3))):
    print('loop', i)
print('end')
for a, o in zip([1, 2], (G(n) for n in range(3))):
    print('loop', a)
print('end')
