import collections.abc, copy, inspect
from collections import *

P = namedtuple('P', 'x y')
ud = UserDict(a=1)
ud.extra = 5
c = copy.copy(ud)
print(c, c.extra, c.data is ud.data)
ul = UserList([1])
ul.e = 1
c = copy.copy(ul)
c.append(2)
print(ul, c, c.e)


class Ud(UserDict):
    pass


x = Ud(a=1)
x.z = 2
y = x.copy()
print(type(y).__name__, y, y.z)
print(copy.copy(ChainMap({1: 2}, {3: 4})), ChainMap({'a': 1}, {'b': 2}).items(), ChainMap({'a': 1}).items() == {'a': 1}.items(), ChainMap({'a': 1}).keys() == {'a'}, list(ChainMap({'a': 1}, {'b': 2}).values()), isinstance(ChainMap(), collections.abc.MutableMapping))
cm = ChainMap({'a': 1})
cm.update(b=2)
print(cm, cm.setdefault('c', 3), cm | {'z': 1}, {'y': 1} | cm, cm == {'a': 1, 'b': 2, 'c': 3}, cm.pop('a'), cm.popitem())
for f in (lambda: cm.pop('zz'), lambda: ChainMap().popitem(), lambda: cm['nope'], lambda: cm.__delitem__('q')):
    try:
        f()
    except KeyError as e:
        print(e)
print(Counter(a=2, b=None), Counter(iterable=None), Counter(self=1))
print(P.__new__.__defaults__, P.x.__doc__, P.__new__.__doc__, P.x, P.__doc__)
D = namedtuple('D', 'a b c', defaults=[1, [2]])
print(D.__new__.__defaults__, D(5), D._field_defaults)
P.x.__doc__ = 'the x'
print(P.x.__doc__, P.y.__doc__)
for f in (lambda: P(), lambda: P(1, 2, 3), lambda: P(1, z=2), lambda: D(), lambda: P(1, 2, x=3)):
    try:
        f()
    except TypeError as e:
        print(e)
try:
    P(1, 2).x = 3
except AttributeError as e:
    print(e)
print(inspect.signature(P), inspect.signature(D), P._make.__qualname__, P._replace.__qualname__)


class Hs(collections.abc.Set):


    def __init__(s, v):
        s.v = list(v)


    def __iter__(s):
        return iter(s.v)


    def __len__(s):
        return len(s.v)


    def __contains__(s, x):
        return x in s.v
    __hash__ = collections.abc.Set._hash


print(hash(Hs([1, 2])) == hash(frozenset([1, 2])))


class Gn(collections.abc.Generator):


    def send(self, v):
        return v


    def throw(self, typ, val=None, tb=None):
        super().throw(typ, val, tb)


for args in ((ValueError,), (ValueError('x'),), (ValueError, ValueError('y'))):
    try:
        Gn().throw(*args)
    except ValueError as e:
        print(repr(e))
print(Gn().close(), next(Gn()))
dd = defaultdict(list)
dd['a'].append(dd)
print(dd)
print(copy.deepcopy(defaultdict(list, a=[1])))


class Sub(defaultdict):
    pass


print(Sub(int, a=1))
od = OrderedDict(a=[1])
od.x = 1
c = copy.copy(od)
print(c, hasattr(c, 'x'))
c = copy.deepcopy(od)
print(c, c.x)
