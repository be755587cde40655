import copy


class Node:
    def __init__(self, value):
        self.value = value
        self.links = []


a = Node([1])
a.links.append(a)
b, c = copy.copy(a), copy.deepcopy(a)
print(b.value is a.value, c.value is a.value, c.links[0] is c, c.links is a.links, type(c).__name__)
shared = [0]
pair = copy.deepcopy([shared, shared, (1, shared), {"k": shared}, {1, 2}])
print(pair, pair[0] is pair[1], pair[2][1] is pair[0], copy.deepcopy((1, "a")) == (1, "a"))


class Own:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "deep", len(memo)


print(copy.copy(Own()), copy.deepcopy(Own()), copy.copy([1]), copy.deepcopy(print) is print, copy.copy({1: 2}), copy.deepcopy(range(3)))


class Slotted:
    __slots__ = ("x",)


s = Slotted()
s.x = [1]
t = copy.deepcopy(s)
print(t.x, t.x is s.x, copy.copy(bytearray(b"a")))
try:
    copy.deepcopy((n for n in [1]))
except TypeError as error:
    print(error)
