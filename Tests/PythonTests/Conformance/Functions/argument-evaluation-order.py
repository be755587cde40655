# Arguments are evaluated from left to right, stars included.
def t(x):
    print(x, end=" ")
    return x
def f(*a, **k):
    print("|", a, k)
t(0); f(t(1), *t([2, 3]), t(4), k=t(5), **t({'m': 6}), z=t(7))
f(t(1), k=t(2), *t([3]))
d = {}
d[t('key')] = t('value')
print(d)
t([0, 1])[t(0)] = t(9)
print()
print(t(1) + t(2) * t(3) < t(10) < t(11))
x = {t('a'): t(1), t('b'): t(2)}
print(x)
a = t(1) if t(False) else t(2)
print(a)
print(t(0) or t('') or t('end') or t('never'))
print(t(1) and t(0) and t(2))
