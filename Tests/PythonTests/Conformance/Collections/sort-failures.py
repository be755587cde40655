# A list survives a sort that raises, and notices changes meanwhile.
l = [3, 2, 1]

def key(x):
    l.append(9)
    return x
try:
    l.sort(key=key)
except ValueError as e:
    print(e, l)

def bad(x):
    if x == 2:
        raise KeyError('bad')
    return x
l = [3, 2, 1]
try:
    l.sort(key=bad)
except KeyError as e:
    print(repr(e), l)
l = [3, 'a', 1]
try:
    l.sort()
except TypeError as e:
    print(e)
print(l)
