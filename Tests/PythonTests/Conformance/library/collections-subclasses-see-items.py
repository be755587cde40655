import collections, heapq, operator


class D(collections.defaultdict):
    pass


print(repr(D(None, {1: 2}) | {3: 4}), {3: 4} | D(int))


class U(collections.UserDict):


    def __contains__(s, k):
        print('in', k)
        return super().__contains__(k)


print(U(a=1).get('a'), U(a=1).get('b'))


class Co(collections.Counter):


    def __setitem__(s, k, v):
        print('set', k, v)
        super().__setitem__(k, v)


c = Co('ab')
print('--')
c.update(b=2)
print('--')
c.update({'z': 1})
c.update('a')
c.subtract(b=1)
print(c)
h = [3, 1, 2]
heapq._heapify_max(h)
print(heapq._heappop_max(h), h)
print(operator.__all__)
try:
    operator.concat(13, 29)
except TypeError as e:
    print(e)
