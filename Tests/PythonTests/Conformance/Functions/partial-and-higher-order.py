# Functions are values: they can be passed, kept and made from others.
from functools import partial, reduce
def compose(*fs): return reduce(lambda f, g: lambda x: g(f(x)), fs)
inc = partial(lambda a, b: a + b, 1)
print(compose(inc, inc, str, lambda s: s * 2)(1))
print(list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(filter(None, [0, 1, '', 'a'])))
print(inc.func.__name__, inc.args, inc.keywords)
table = {'+': lambda a, b: a + b, '-': lambda a, b: a - b}
print([table[op](7, 2) for op in '+-'])
def apply(f, *args, **kw): return f(*args, **kw)
print(apply(max, 3, 9, key=lambda v: -v), apply(dict, a=1))
print(list(map(str.upper, ['a', 'b'])), list(map(len, ['x', 'yy'])))
bound = [].append
bound(1); bound(2)
print(bound.__self__, bound.__name__)
