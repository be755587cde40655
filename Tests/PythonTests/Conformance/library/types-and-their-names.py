import types


def f(): yield


async def c(): ...


coro = c()
print(isinstance(f, types.FunctionType), isinstance(f(), types.GeneratorType), isinstance(coro, types.CoroutineType), isinstance(len, types.BuiltinFunctionType), isinstance(types, types.ModuleType))
coro.close()
ns = types.SimpleNamespace(a=1, b=[2])
ns.c = 3
print(ns, ns == types.SimpleNamespace(a=1, b=[2], c=3), vars(ns))
proxy = types.MappingProxyType({"x": 1})
print(proxy, proxy["x"], dict(proxy), proxy | {"y": 2})
try:
    proxy["y"] = 2
except TypeError as error:
    print(error)
m = types.ModuleType("made")
m.value = 3
print(m, m.__name__, m.value)
C = types.new_class("C", (), {}, lambda ns: ns.update(x=5))
print(C.x, C.__name__, types.MethodType(lambda self: self, 5)(), types.NoneType, types.EllipsisType, types.UnionType, type(int | str) is types.UnionType)


class Lazy:
    @types.DynamicClassAttribute
    def v(self):
        return 1


print(Lazy().v)
