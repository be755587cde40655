from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, len(d), d[0], d[-1], d.pop(), d.popleft())
d.extend([7, 8])
d.extendleft([9, 10])
print(d, 7 in d, d.count(7), d.index(7))
d.rotate(2)
print(d)
d.rotate(-3)
print(d)
d.reverse()
print(d, list(reversed(d)))
m = deque(maxlen=3)
for i in range(6):
    m.append(i)
print(m, m.maxlen)
m.appendleft(-1)
print(m)
try:
    m.insert(1, 5)
except IndexError as e:
    print(e)
try:
    deque().pop()
except IndexError as e:
    print(e)
try:
    deque()[0]
except IndexError as e:
    print(e)
d.remove(7)
d.insert(2, "ins")
print(d, bool(deque()), d == deque(d), deque([1]) < deque([2]), d.copy())
del d[0]
d[0] = "set"
print(d)
try:
    d.remove("nope")
except ValueError as e:
    print(e)
print(deque("abc") + deque("d"), deque([1]) * 3)
d += [1]
print(d)
d.clear()
print(d, not d)
try:
    q = deque([1, 2])
    for x in q:
        q.append(3)
except RuntimeError as e:
    print(e)
match deque([1, 2]):
    case [a, b]:
        print("seq", a, b)
s = deque()
s.append(s)
print(s)
class D(deque):
    pass
print(D([1]), hash is not None)
try:
    hash(deque())
except TypeError as e:
    print(e)
try:
    deque([1], -1)
except ValueError as e:
    print(e)
print(sorted(deque([3, 1])), sum(deque([1, 2])), max(deque([4, 2])))
while q and len(q) > 1:
    q.popleft()
print(q)
