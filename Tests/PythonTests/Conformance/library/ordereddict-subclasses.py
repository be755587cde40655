from collections import OrderedDict


class L(OrderedDict):


    def __setitem__(s, k, v):
        print('set', k, v)
        super().__setitem__(k, v)


    def __getitem__(s, k):
        print('get', k)
        return super().__getitem__(k)


    def __delitem__(s, k):
        print('del', k)
        super().__delitem__(k)


    def __contains__(s, k):
        print('in', k)
        return super().__contains__(k)


    def __missing__(s, k):
        print('miss', k)
        return 5


c = L(a=1)
print('init done')
c.update(b=2)
c.update({'c': 3})
c.update([('d', 4)])
print('updated')
print(c.setdefault('e', 5), c.setdefault('a'))
print('--pop')
print(c.pop('a'))
print(c.pop('zz', 9))
try:
    print(c.pop('zz'))
except KeyError as e:
    print(repr(e))
print('--popitem')
print(c.popitem())
print(c.popitem(last=False))
print('--move')
c.move_to_end('c')
c.move_to_end('d', last=False)
print(list(c))
print(c.get('c'), list(c.items()), list(c.values()), list(reversed(c)))
try:
    c.move_to_end('nope')
except KeyError as e:
    print(repr(e))
print('--copy')
d = c.copy()
print(type(d), d)
print('--or')
print(c | {'x': 1})
c |= {'y': 2}
print(c == {'d': 4, 'c': 3, 'y': 2})
print('--clear')
c.clear()
print(c, L.fromkeys('ab', 1))


class LRU(OrderedDict):


    def __setitem__(s, k, v):
        super().__setitem__(k, v)
        s.move_to_end(k)
        if len(s) > 2:
            del s[next(iter(s))]


    def __getitem__(s, k):
        v = super().__getitem__(k)
        s.move_to_end(k)
        return v


c = LRU()
c['a'] = 1
c['b'] = 2
c['a']
c['c'] = 3
print(list(c))
try:
    OrderedDict().popitem()
except KeyError as e:
    print(e)
c = OrderedDict(a=[1])
c.mark = 1
import copy

print(copy.copy(c).mark, hasattr(c.copy(), 'mark'))
