"""Collections that change while they are worked on."""
from collections import deque


def attempts(make, actions):
    """Does each action with a fresh collection; what it raises is its own business."""
    global victim
    for action in actions:
        victim = make()
        try:
            action(victim)
        except Exception:
            pass


class Equal:
    """Empties the collection when compared."""

    def __init__(self, answer):
        self.answer = answer

    def __hash__(self):
        return 1

    def __eq__(self, other):
        victim.clear()
        return self.answer

    def __lt__(self, other):
        victim.clear()
        return self.answer

    def __repr__(self):
        victim.clear()
        return "Equal"


class Index:
    """Empties the collection when asked for an index."""

    def __index__(self):
        victim.clear()
        return 2


def emptying():
    victim.clear()
    yield 1
    yield 2


for answer in (False, True):
    one = Equal(answer)
    several = [Equal(answer) for _ in range(70)]
    attempts(lambda: list(several), (
        lambda a: a.index(5), lambda a: a.count(5), lambda a: a.remove(5), lambda a: 5 in a, lambda a: a.sort(),
        lambda a: a == several, lambda a: a < several, repr, max, lambda a: a.sort(key=lambda x: a.clear()),
        lambda a: sorted(a, key=lambda x: a.append(x)), lambda a: set(a), lambda a: dict.fromkeys(a)))
    attempts(lambda: deque(several), (
        lambda d: d.index(5), lambda d: d.count(5), lambda d: d.remove(5), lambda d: 5 in d, repr,
        lambda d: d == deque(several), lambda d: d < deque(several)))
    attempts(lambda: {one: 1, 5: one}, (
        lambda d: d[Equal(answer)], lambda d: d.pop(Equal(answer)), lambda d: d.setdefault(Equal(answer), 2), repr,
        lambda d: d.update({Equal(answer): 2}), lambda d: d == {one: 1, 5: Equal(answer)}, lambda d: d | {Equal(answer): 1},
        lambda d: d.__delitem__(Equal(answer)), lambda d: d.__setitem__(Equal(answer), 3), lambda d: d.items() & {one: 1}.items(),
        lambda d: d.keys() | {Equal(answer)}, lambda d: list(map(d.get, several))))
    others = (set(), {one}, {Equal(answer), 3})
    attempts(lambda: {one, 1, 2}, [
        lambda s, name=name, other=other: getattr(s, name)(other)
        for other in others
        for name in ("__and__", "__or__", "__xor__", "__sub__", "__le__", "__eq__", "__lt__", "__iand__", "__ior__", "__ixor__",
                     "__isub__", "isdisjoint", "issubset", "issuperset", "intersection_update", "symmetric_difference_update",
                     "__rand__", "__ror__", "__rsub__", "__rxor__", "update", "difference", "union", "__contains__")])

for make in (lambda: [1, 2, 3, 4, 5], lambda: deque(range(5)), lambda: bytearray(b"abcdefgh")):
    attempts(make, (
        lambda a: a[Index()], lambda a: a.pop(Index()), lambda a: a.insert(Index(), 1), lambda a: a.insert(0, Index()),
        lambda a: a[Index():], lambda a: a[:Index()], lambda a: a[::Index()], lambda a: a.__setitem__(Index(), 1),
        lambda a: a.__setitem__(0, Index()), lambda a: a.__delitem__(Index()), lambda a: a.append(Index()),
        lambda a: a.__setitem__(slice(Index(), 5), b"xyz"), lambda a: a.__setitem__(slice(0, 9, Index()), b"xyz"),
        lambda a: a.__delitem__(slice(0, Index())), lambda a: a.__delitem__(slice(0, 9, Index())), lambda a: a.rotate(Index()),
        lambda a: a.index(1, Index()), lambda a: a * Index(), lambda a: a.__imul__(Index()), lambda a: a.extend([1, Index(), 2]),
        lambda a: a.find(b"a", Index()), lambda a: a.remove(Index()), lambda a: a.startswith(b"a", Index()), lambda a: Index() in a,
        lambda a: a.replace(b"a", b"b", Index()), lambda a: a.split(b"a", Index()), lambda a: a.center(Index()),
        lambda a: a.join([b"a", a]), lambda a: a.hex(":", Index()), lambda a: a.count(Index()), lambda a: a.translate(None, a),
        lambda a: a.extend(a), lambda a: a.__iadd__(a), lambda a: a.__setitem__(slice(1, 3), a), lambda a: a.extendleft(a),
        lambda a: a.extend(emptying()), lambda a: a.__iadd__(emptying()), lambda a: a.__setitem__(slice(0, 2), emptying()),
        lambda a: a.__setitem__(slice(0, 4, 2), emptying()), lambda a: list(zip(a, emptying())), lambda a: [a.pop() for x in a],
        lambda a: [a.append(1) for x, _ in zip(a, range(50))], lambda a: [*reversed(a), *emptying()]))

attempts(lambda: {1: 2, 3: 4}, (
    lambda d: [d.clear() for k in d], lambda d: [d.update({k + 1: 1}) for k in d], lambda d: [d.clear() for k in reversed(d)],
    lambda d: [d.popitem() for k in d.items()], lambda d: {**d, **dict(zip(emptying(), emptying()))}))
print("ok")
