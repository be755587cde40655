# Rings of references: nothing but the collector frees them.
import gc
import weakref


class Node:
    def __init__(self, name):
        self.name, self.parent, self.children = name, None, []

    def add(self, child):
        child.parent = self
        self.children.append(child)

    def __del__(self):
        print("del", self.name)


root = Node("root")
root.add(Node("a"))
root.add(Node("b"))
watched = [weakref.ref(root), weakref.ref(root.children[0])]
del root
print([ref() is None for ref in watched])
print(gc.collect(), [ref() is None for ref in watched])
print(gc.collect())


def outer():
    def inner(n):
        return inner if n else None

    return weakref.ref(inner)


function = outer()
print(function() is None, gc.collect(), function())
ring = {}
ring["me"] = ring
del ring
items = ([],)
items[0].append(items)
del items
print(gc.collect())


class Slotted:
    __slots__ = ("other", "__weakref__")


one, two = Slotted(), Slotted()
one.other, two.other = two, one
ref = weakref.ref(one, lambda dead: print("told", dead() is None))
del one, two
print(gc.collect(), ref())


class Button:
    def __init__(self):
        self.callback = self.press

    def press(self):
        pass


button = Button()
ref = weakref.ref(button)
del button
print(ref() is None, gc.collect(), ref())

# What a finaliser makes known again stays, and is not finalised a second time.
kept = []


class Phoenix:
    def __init__(self):
        self.me = self
        self.data = [1, 2]

    def __del__(self):
        print("del Phoenix")
        kept.append(self)


phoenix = Phoenix()
del phoenix
print(gc.collect(), len(kept), kept[0].me is kept[0], kept[0].data)
kept.clear()
print(gc.collect())


def numbers():
    try:
        yield 1
    finally:
        print("closed")


class Holder:
    pass


holder = Holder()
holder.numbers = numbers()
next(holder.numbers)
holder.me = holder
del holder
print(gc.collect())


def knows_itself():
    me = yield
    try:
        yield me
    finally:
        print("end of generator")


generator = knows_itself()
next(generator)
generator.send(generator)
del generator
print(gc.collect())


class Failure(Exception):
    pass


def fail():
    failure = Failure()
    failure.me = failure
    return weakref.ref(failure)


ref = fail()
print(ref() is None, gc.collect(), ref())

# What is in use is never touched, whoever shares it.
first = [1, [2]]
second, third, fourth = list(first), first[:], tuple(first)
table = {"k": first}
copied = dict(table)
print(gc.collect(), first, second, third, fourth, table, copied)
group = [Holder() for _ in range(10)]
for member in group:
    member.all = group
watched = weakref.WeakSet(group)
values = weakref.WeakValueDictionary(first=group[0])
print(len(watched), len(values))
del group, member
gc.collect()
print(len(watched), len(values))


class Left:
    def __init__(self):
        self.me = self

    def __del__(self):
        print("collected at the end")


Left()
kept = Left()
weakref.finalize(kept, print, "finalize at the end")
