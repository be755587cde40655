# Attributes by name.
class A:
    x = 1

    def __init__(s):
        s.y = 2
a = A()
print(getattr(a, 'x'))
print(getattr(a, 'z', None))
print(hasattr(a, 'y'))
print(hasattr(a, 'q'))
print(vars(a))
print(sorted(a.__dict__))
setattr(a, 'k', 3)
print(a.k)
delattr(a, 'k')
print(hasattr(a, 'k'))
print([n for n in dir(a) if not n.startswith('__')])
print([n for n in dir(A) if not n.startswith('__')])

class P:

    @property
    def bad(self):
        raise ValueError('no')

    @property
    def attr(self):
        raise AttributeError('x')
print(hasattr(P(), 'attr'))
print(getattr(P(), 'attr', 5))
try:
    hasattr(P(), 'bad')
except ValueError as e:
    print('VE', e)
