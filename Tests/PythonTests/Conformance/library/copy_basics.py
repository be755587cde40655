import copy
from dataclasses import dataclass


class Node:
    def __init__(self, v):
        self.v = v
        self.kids = []


n = Node([1, 2])
n.kids.append(n)
m = copy.copy(n)
print(m is n, m.v is n.v, m.kids is n.kids)
d = copy.deepcopy(n)
print(d is n, d.v is n.v, d.v == n.v, d.kids[0] is d)
x = [[1], {"a": [2]}, (3, [4]), {5}]
y = copy.deepcopy(x)
y[0].append(9)
y[1]["a"].append(9)
print(x, y)
print(copy.copy((1, 2)), copy.copy({1: 2}), copy.copy({1}), copy.deepcopy("s"))


@dataclass
class P:
    a: list


p = P([1])
q = copy.deepcopy(p)
q.a.append(2)
print(p, q)


class C:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "deep"


print(copy.copy(C()), copy.deepcopy([C()]))
from collections import deque, defaultdict, Counter, OrderedDict
print(copy.copy(deque([1, 2], 5)), copy.deepcopy(defaultdict(list, a=[1])), copy.copy(Counter("aab")))
print(copy.deepcopy(OrderedDict(a=[1])))
