# print separates, ends, and writes to any file.
print()
print(1, 2, sep='')
print('a', 'b', sep='-', end='!\n')
print(None, True, 1.5, [1, 'a'], sep=', ')
print('x', end='')
print('y')
print(*[1, 2, 3])
print('a', sep=None, end=None)
print('é€', flush=True)

class W:

    def __init__(s):
        s.b = []

    def write(s, t):
        s.b.append(t)

    def flush(s):
        s.b.append('F')
w = W()
print(1, 'a', file=w)
print(file=w)
print('q', end='', file=w, flush=True)
print(w.b)

class Noisy:

    def __init__(s, n):
        s.n = n

    def __str__(s):
        print('inner', s.n)
        return 'N%d' % s.n

    def __repr__(s):
        print('rinner', s.n)
        return 'R%d' % s.n
print('before', Noisy(1), 'mid', Noisy(2), [Noisy(3)], 'after')

class Bad:

    def __str__(s):
        raise ValueError('bad str')
try:
    print('head', Bad(), 'tail')
except ValueError as e:
    print('|', e)

class Bad2:

    def __str__(s):
        return 5
try:
    print(Bad2())
except TypeError as e:
    print(e)

class Bad3:

    def __repr__(s):
        return 5
try:
    print([Bad3()])
except TypeError as e:
    print(e)
try:
    print(1, sep=1)
except TypeError as e:
    print(e)
