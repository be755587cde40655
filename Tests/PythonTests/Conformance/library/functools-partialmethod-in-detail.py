import functools, abc


class A:


    def cap(self, *a, **k):
        return (a, k)
    both = functools.partialmethod(cap, 3, b=4)
    nested = functools.partialmethod(functools.partialmethod(cap, 1), 2)
    over = functools.partialmethod(functools.partial(cap, c=6), 7)
    static = functools.partialmethod(staticmethod(lambda *a, **k: (a, k)), 8)
    cls = functools.partialmethod(classmethod(lambda *a: a[1:]), 9)


x = A()
print(A.both(A(), 5), x.both(5), x.nested(3), A.nested(x, 3), x.over(5), A.over(x, 5), x.static(1), A.static(1), A.cls(1), x.cls(1), x.cls.__self__ is A, x.both.__self__ is x)
print(vars(A)['nested'].func is A.cap, repr(vars(A)['both'])[:34], repr(vars(A)['both'])[-8:])
for bad in (None, 1):
    try:
        functools.partialmethod(bad)
    except TypeError as e:
        print(e)
try:
    functools.partialmethod()
except TypeError as e:
    print(e)
try:
    functools.partial()
except TypeError as e:
    print(e)


class P(functools.partial):
    pass


print(P(int, '3'), P(int).__dict__, functools.partial(int, base=2).__dict__)


class S:
    __slots__ = ()


    @functools.cached_property
    def y(self):
        return 1


try:
    S().y
except TypeError as e:
    print(e)


class Ab(abc.ABC):


    @abc.abstractmethod
    def f(self, x):
        pass
    g = functools.partialmethod(f, 1)


print(Ab.g.__isabstractmethod__, sorted(Ab.__abstractmethods__))
