import pprint, collections, types, dataclasses

P = pprint.pprint
P(collections.Counter({'spam spam': 5, 'eggs eggs eggs': 4, 'bacon bacon bacon': 3, 'beans beans': 2}))
P(collections.OrderedDict(((k * 6, i) for i, k in enumerate('abcdefghijkl'))))
print(pprint.pformat(1234567, underscore_numbers=True), pprint.pformat([1234567] * 2, underscore_numbers=True))
d = collections.defaultdict(list)
d.update({k * 8: [k * 30] for k in 'abc'})
P(d)
P(collections.ChainMap({k * 8: 1 for k in 'abcdef'}, {k * 8: 1 for k in 'ghijklm'}))
P(collections.deque([k * 8 for k in 'abcdefghijk']))
P(collections.deque([k * 8 for k in 'abcdefghijk'], 20))
P(types.SimpleNamespace(**{k * 8: k * 20 for k in 'abcdef'}))
P(types.MappingProxyType({k * 8: k * 20 for k in 'abcdef'}))
P(collections.UserDict({k * 8: k * 20 for k in 'abcdef'}))
P(collections.UserList([k * 20 for k in 'abcdef']))
P(collections.UserString('abc def ' * 30))


@dataclasses.dataclass
class D:
    a: int
    b: list
    c: object = None
    hidden: str = dataclasses.field(default='x' * 30, repr=False)


x = D(1, ['a' * 20] * 5)
x.c = D(2, list(range(40)), x)
P(x)


@dataclasses.dataclass
class Own:
    a: str


    def __repr__(self):
        return 'Own' * 40


P([Own('a')] * 2)


class S(set):
    pass


class F(frozenset):
    pass


P(S(range(30)))
P(F(range(30)))
P(frozenset(range(40)))
P(set(range(40)))
P(b'abc' * 60)
P([b'abc' * 60])
P(bytearray(b'abcd' * 60))
P({'k': b'\x00' * 40})
P('word ' * 40)
P(['word ' * 40])
P({'a': 'word ' * 40, 'b': 'line\n' * 3 + 'x' * 90})
a = []
a.append(a)
print(pprint.isrecursive(a), pprint.isreadable(a), pprint.isreadable([1, {2: (3,)}]), pprint.isreadable(object()), pprint.isrecursive(3))
for bad in (dict(indent=-1), dict(width=0), dict(depth=0)):
    try:
        pprint.pformat(1, **bad)
    except ValueError as e:
        print(e)
P({1, 'a', 2.5, None} if 0 else {3, 2, 1})
P(list(range(60)), compact=True)
P([list(range(30))] * 3, compact=True, indent=4)
P({'a': {'b': {'c': {'d': 1}}}}, depth=2)
P({k * 9: list(range(20)) for k in 'ab'}, indent=3)
P((1,) * 40)
P(('x' * 90,))
P({'z': 1, 'a': 2}, sort_dicts=False)
pprint.pp({'z': 1, 'a': 2})
P({1: 'x', 'a': 2, (1, 2): 3})
P({k * 20: (k * 20, [k * 30] * 3) for k in 'ab'})


class My(pprint.PrettyPrinter):


    def format(self, o, c, m, l):
        if isinstance(o, str):
            return (o.upper(), True, False)
        return super().format(o, c, m, l)


My().pprint({'a': ['b']})
My(width=10).pprint({'a': ['bbbbbbb', 'c']})
print(pprint.saferepr({'b': [1], 'a': (1,)}))


class Dd(dict):
    pass


P(Dd({k * 8: 1 for k in 'gabcdefgh'}))
print(pprint.pformat([[[[[[1, 2, 3]]]]]], depth=3), pprint.pformat(collections.OrderedDict()), pprint.pformat(True, underscore_numbers=True))
nt = collections.namedtuple('nt', 'a b')
P(nt('x' * 50, 'y' * 50))
