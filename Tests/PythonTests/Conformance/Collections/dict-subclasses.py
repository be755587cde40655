# Methods of classes derived from dict win where Python calls them.
class M(dict):

    def __missing__(self, k):
        self[k] = k * 2
        return self[k]
m = M()
print(m[2])
print(m)
print(m.get(5))
print(5 in m)
print(type(m.copy()))
print(isinstance(m, dict))

class O(dict):

    def __setitem__(self, k, v):
        super().__setitem__(k, v + 1)

    def __getitem__(self, k):
        return ('g', super().__getitem__(k))
o = O(a=1)
o['b'] = 1
o.update(c=1)
print(o)
print(o['b'])
print(o.get('b'))
print(o.setdefault('z', 1))
print(dict(o))
print({**o})
print(o.items())
