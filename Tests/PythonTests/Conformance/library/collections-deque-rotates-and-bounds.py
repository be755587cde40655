from collections import deque

d = deque(range(5), maxlen=5)
d.append(5)
print(d, d.maxlen, d[0], d[-1])
d.rotate(2)
print(d)
d.appendleft("x")
d.extendleft([1, 2])
print(d, d.index("x"), d.count(1))
d.remove("x")
print(list(d), d.pop(), d.popleft(), len(d), list(reversed(d)))
d.insert(1, "in")
d.reverse()
print(d, d.copy() == d, deque("ab") + deque("c"), deque("ab") * 2, deque([1, 2]) < deque([1, 3]))
for attempt in [lambda: deque().pop(), lambda: deque().popleft(), lambda: d[99], lambda: d.remove("q"), lambda: deque([1], maxlen=-1), lambda: d.index("q"), lambda: deque([1], 1).insert(0, 5), lambda: hash(d)]:
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
it = iter(d)
d.append(1)
try:
    next(it)
except RuntimeError as error:
    print(error)
