# Mappings and pairs are taken over.
class Map:

    def keys(self):
        return ['a', 'b']

    def __getitem__(self, k):
        return k.upper()
print(dict(Map()))
print({**Map()})
f = {}
f.update(Map())
print(f)

def kw(**k):
    return k
print(kw(**{'a': 1}))
print(kw(**Map()))
for args in ([1], [(1, 2, 3)], ['abc'], 5):
    try:
        dict(args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    {}.update(1, 2)
except TypeError as e:
    print(e)
try:
    {}.popitem()
except KeyError as e:
    print(e)
try:
    {} < {}
except TypeError as e:
    print(e)
it = iter({1: 2})
print(next(it))
print(next(it, 'end'))
print(it.__length_hint__())
print({'x': [1, {'y': (2,)}]})
print(str({}))
print(repr({'a': 'b\n'}))
print({1: {}})
d = {i * 1024: i for i in range(2000)}
print(len(d))
print(d[1024 * 1999])
print(sum(d))
