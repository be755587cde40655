import copy, threading, weakref, functools, copyreg, datetime, decimal, fractions
from collections import namedtuple

P = namedtuple('P', 'x y')


class T(namedtuple('T', 'x y')):
    pass


p = P(1, [2])
q = copy.deepcopy(p)
print(q, q.y is p.y, copy.copy(p), copy.deepcopy(T(1, [2])), copy.copy(T(1, 2)))


class Lk:


    def __init__(self):
        self.lock = threading.Lock()
        self.n = [3]


    def __getstate__(self):
        s = self.__dict__.copy()
        del s['lock']
        return s


    def __setstate__(self, s):
        self.__dict__.update(s)
        self.lock = 'new'


a = Lk()
b = copy.deepcopy(a)
print(b.lock, b.n, b.n is a.n, copy.copy(a).n is a.n)


class R:


    def __init__(self, v):
        self.v = v


    def __reduce__(self):
        return (R, (self.v,))


r = R([1])
print(copy.copy(r).v is r.v, copy.deepcopy(r).v is r.v)


class Rx(R):


    def __reduce_ex__(self, p):
        return (R, ('ex%d' % p,))


print(copy.copy(Rx(1)).v)


class S:


    def __reduce__(self):
        return 'S'


s = S()
print(copy.copy(s) is s, copy.deepcopy(s) is s)


class N:


    def __new__(cls, a, b=0):
        self = object.__new__(cls)
        self.ab = (a, b)
        return self


    def __getnewargs__(self):
        return self.ab


class Nx:


    def __new__(cls, a, *, b=0):
        self = object.__new__(cls)
        self.ab = (a, b)
        return self


    def __getnewargs_ex__(self):
        return ((self.ab[0],), {'b': self.ab[1]})


print(copy.copy(N(1, 2)).ab, copy.deepcopy(Nx(1, b=[2])).ab)


class I(int):
    pass


class F(float):
    pass


class St(str):
    pass


class Tu(tuple):
    pass


class By(bytes):
    pass


class Fz(frozenset):
    pass


for c, v in ((I, 7), (F, 1.5), (St, 'a'), (Tu, (1, [2])), (By, b'a'), (Fz, [1])):
    o = c(v)
    o.extra = [1]
    d = copy.deepcopy(o)
    e = copy.copy(o)
    print(type(d).__name__, d, d == o, d.extra, d.extra is o.extra, e, e.extra is o.extra)


class M:


    def m(self):
        return self


    def __eq__(s, o):
        return True


m = M()
d = copy.deepcopy(m.m)
print(d() is m, type(d()))
w = weakref.ref(m)
print(copy.copy(w) is w, copy.deepcopy(w) is w)
wv = weakref.WeakValueDictionary()
wv['a'] = m
dv = copy.deepcopy(wv)
print(type(dv).__name__, dv['a'] is m, len(copy.copy(wv)))


class K:
    pass


k = K()
wk = weakref.WeakKeyDictionary()
wk[k] = [1]
dk = copy.deepcopy(wk)
print(dk[k], dk[k] is wk[k])
t = ([],)
t[0].append(t)
u = copy.deepcopy(t)
print(u[0][0] is u, u is not t)


class Dd(dict):


    def __setitem__(self, k, v):
        print('set', k, sorted(self.__dict__))
        super().__setitem__(k, v)


d = Dd()
dict.__setitem__(d, 'a', [1])
d.flag = 1
e = copy.deepcopy(d)
print(e, e.flag)
print(copy.copy(d))
for o in (threading.Lock(), threading.RLock(), (x for x in ()), copy, {}.keys(), property(), staticmethod(len)):
    for f in (copy.copy, copy.deepcopy):
        try:
            print(type(f(o)).__name__)
        except TypeError as e:
            print(e)


class Cr:


    def __init__(s, v):
        s.v = v


copyreg.pickle(Cr, lambda c: (Cr, ('reg',)))
print(copy.copy(Cr(1)).v)
e = ValueError(1, [2])
e.note = [3]
f = copy.deepcopy(e)
print(repr(f), f.note, f.args[1] is e.args[1], copy.copy(e).note is e.note)
p = functools.partial(int, '3', base=[4])
p.att = [1]
q = copy.deepcopy(p)
print(q.args, q.keywords, q.att, q.att is p.att, copy.copy(p).keywords)
print(copy.deepcopy({1: {2: [3]}}), copy.copy(slice(1)), copy.deepcopy(slice(1, 2)), copy.deepcopy(print) is print, copy.deepcopy(K) is K)
print(copy.deepcopy([datetime.datetime(2020, 1, 1), datetime.timedelta(1), decimal.Decimal(1), fractions.Fraction(1, 2), datetime.timezone.utc]))


class Bad:


    def __init__(s):
        s.x = 1


    def __getattr__(s, n):
        raise AttributeError(n)


print(copy.copy(Bad()).x)
