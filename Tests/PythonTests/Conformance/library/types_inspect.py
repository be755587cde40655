import functools
import inspect
import types


def plain(a, /, b: int, *args, c=1, d: str = "x", **kw) -> bool:
    """Doc.

    More.
    """


async def coro():
    await other()


async def other():
    pass


def gen():
    yield 1


async def agen():
    yield 1


class C:
    def m(self, x): ...

    @classmethod
    def cm(cls, y=2): ...

    @staticmethod
    def sm(z): ...

    def __init__(self, q, *, w=3): ...


print(inspect.signature(plain), inspect.signature(C), inspect.signature(C.m), inspect.signature(C(1).m), inspect.signature(C.cm), inspect.signature(C.sm))
print(list(inspect.signature(plain).parameters), inspect.signature(plain).return_annotation)
for n, p in inspect.signature(plain).parameters.items():
    print(n, p.kind, p.default is inspect.Parameter.empty, p)
print(inspect.iscoroutinefunction(coro), inspect.isgeneratorfunction(gen), inspect.isasyncgenfunction(agen), inspect.iscoroutinefunction(gen))
c = coro()
print(inspect.iscoroutine(c), inspect.isawaitable(c), inspect.getcoroutinestate(c))
c.close()
print(inspect.getcoroutinestate(c))
g = gen()
print(inspect.isgenerator(g), inspect.getgeneratorstate(g))
next(g)
print(inspect.getgeneratorstate(g))
print(inspect.isfunction(plain), inspect.ismethod(C(1).m), inspect.isclass(C), inspect.isbuiltin(len), inspect.ismodule(types), inspect.isroutine(len))
print(inspect.getdoc(plain), inspect.cleandoc("  a\n    b\n  c"))
b = inspect.signature(plain).bind(1, 2, 3, c=4, e=5)
print(b.args, b.kwargs, b.arguments)
try:
    inspect.signature(plain).bind()
except TypeError as e:
    print(e)
print(inspect.signature(functools.partial(plain, 1)), inspect.signature(lambda x, y=2: 0))
ns = types.SimpleNamespace(a=1, b="x")
ns.c = 3
print(ns, ns == types.SimpleNamespace(a=1, b="x", c=3))
print(isinstance(plain, types.FunctionType), isinstance(len, types.BuiltinFunctionType), isinstance(g, types.GeneratorType), isinstance(None, types.NoneType))
mp = types.MappingProxyType({"a": 1})
print(mp, mp["a"])
try:
    mp["b"] = 2
except TypeError as e:
    print(e)
print(types.GenericAlias(list, (int,)), isinstance(int | str, types.UnionType))
bound = types.MethodType(lambda self, x: (self, x), 5)
print(bound(3))
mod = types.ModuleType("mymod", "docs")
mod.x = 1
print(mod.__name__, mod.x, mod)


@types.coroutine
def old():
    x = yield "sent"
    return x


async def use():
    return await old()


u = use()
print(u.send(None))
try:
    u.send(42)
except StopIteration as e:
    print(e.value)
print([n for n, _ in inspect.getmembers(C, inspect.isfunction)])
