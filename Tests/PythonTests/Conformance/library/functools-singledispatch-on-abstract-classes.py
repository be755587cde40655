import functools, collections.abc, numbers


@functools.singledispatch
def i(arg):
    return 'base'


@i.register
def _(arg: collections.abc.Mapping):
    return 'mapping'


@i.register
def _(arg: collections.abc.Sequence):
    return 'sequence'


@i.register(collections.abc.Sized)
def _(arg):
    return 'sized'


@i.register(numbers.Number)
def _(arg):
    return 'number'


@i.register
def _(arg: numbers.Integral | None):
    return 'integral'


for v in ({1: 2}, [1], 'a', (1,), {1}, 1, 1.5, None, object, True, frozenset(), i):
    print(i(v))


class Own:
    pass


print(i(Own()))
collections.abc.Mapping.register(Own)
print(i(Own()))


@functools.singledispatch
def a(arg):
    return 'base'


a.register(collections.abc.Iterable, lambda x: 'iter')
a.register(collections.abc.Container, lambda x: 'cont')


class Both:


    def __iter__(self):
        yield 1


    def __contains__(self, x):
        return 1


try:
    a(Both())
except RuntimeError as e:
    print(str(e)[:18])
print(a([1].__iter__()))
for bad in (5, list[int], list[int] | str):
    try:
        a.register(bad, lambda x: 1)
    except TypeError as e:
        print(e)
try:

    @a.register
    def _(x: list[int]):
        pass
except TypeError as e:
    print(e)
try:

    @a.register
    def _(x: list[int] | str):
        pass
except TypeError as e:
    print(e)
try:

    @a.register
    def f(x):
        pass
except TypeError as e:
    print(str(e)[:30])


class C:


    @functools.singledispatchmethod
    @classmethod
    def t(cls, arg):
        """doc"""
        return 'base'


    @t.register
    @classmethod
    def _(cls, arg: int):
        return ('int', cls.__name__)


    @functools.singledispatchmethod
    @staticmethod
    def s(arg):
        return 'base'


    @s.register
    @staticmethod
    def _(arg: str):
        return 'str'


    @functools.singledispatchmethod
    def m(self, arg):
        """mdoc"""
        return 'base'


    @m.register
    def _(self, arg: collections.abc.Mapping):
        return 'map'


print(C.t(1), C.t('1'), C().t(2), C.s('a'), C().s(1), C().m({}), C().m(1), C.m.__doc__, C().m.__name__, C.t.__doc__, C.t.__name__)
