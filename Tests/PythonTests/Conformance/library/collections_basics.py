from collections import namedtuple, Counter, defaultdict, OrderedDict, ChainMap, UserDict, UserList, UserString

P = namedtuple("P", "x y")
p = P(1, y=2)
print(p, p.x, p[1], p._asdict(), p._replace(x=5), P._fields, P._make([3, 4]))
x, y = p
print(x + y, p == (1, 2), isinstance(p, tuple))
try:
    P(1)
except TypeError as e:
    print(e)
try:
    p.x = 3
except AttributeError as e:
    print(e)
Q = namedtuple("Q", ["a", "b"], defaults=[7])
print(Q(1), Q._field_defaults, Q.__module__)
match p:
    case P(x=1, y=b):
        print("b", b)
c = Counter("abracadabra")
print(c, c.most_common(2), c["z"], sum(c.values()), c.total())
c.update("aaa")
c.subtract({"b": 5})
print(c, list(Counter(a=2, b=1).elements()))
print(Counter(a=3) + Counter(a=1, b=2), Counter(a=3) - Counter(a=1), Counter("ab") & Counter("bc"), Counter("ab") | Counter("bc"))
d = defaultdict(list)
d["k"].append(1)
d["k"].append(2)
print(d, d["new"], dict(d), "q" in d)
n = defaultdict(int)
for ch in "hello":
    n[ch] += 1
print(dict(n), n.default_factory)
o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
o.move_to_end("a")
print(o, o.popitem(), o.popitem(last=False), list(reversed(o)))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {"a": 1})
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(m["a"], m["b"], dict(m), m.new_child({"z": 1})["z"], m, list(m.items()))


class MyDict(UserDict):
    def __setitem__(self, k, v):
        super().__setitem__(k, v * 2)


md = MyDict(a=1)
md["b"] = 5
print(md, md.data, len(md), "a" in md, list(md), md.get("q", 0))
ul = UserList([3, 1, 2])
ul.sort()
ul.append(9)
print(ul, ul[1:], len(ul), ul + [4])
us = UserString("hello")
print(us.upper(), us + " w", len(us), us[1])
