import inspect


def f(a, /, b: int, *args, c=3, **kw) -> str:
    """Doc of f.

        indented
    """


async def co(): ...
async def ag(): yield
def gen(): yield


class C:
    def m(self, x=1): ...

    @classmethod
    def k(cls): ...

    @staticmethod
    def s(q): ...


sig = inspect.signature(f)
print(sig, list(sig.parameters), sig.parameters["b"].kind, sig.parameters["c"].default, sig.return_annotation, sig.parameters["b"].annotation)
b = sig.bind(1, 2, 9, c=5, z=1)
b.apply_defaults()
print(b.args, b.kwargs, b.arguments, inspect.signature(C.m), inspect.signature(C().m), inspect.signature(C.k), inspect.signature(C.s), inspect.signature(C), inspect.signature(lambda x, *, y: 0))
print(inspect.iscoroutinefunction(co), inspect.isasyncgenfunction(ag), inspect.isgeneratorfunction(gen), inspect.isfunction(f), inspect.ismethod(C().m), inspect.isclass(C), inspect.isbuiltin(len), inspect.ismodule(inspect), inspect.iscoroutine(3), inspect.isawaitable(3))
print(repr(inspect.getdoc(f)), inspect.cleandoc("  a\n    b"), inspect.getmro(C), [n for n, _ in inspect.getmembers(C, inspect.isfunction)], inspect.Parameter.empty, inspect.unwrap(f) is f)
g = gen()
print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g), g.close(), inspect.getgeneratorstate(g))
for attempt in [lambda: sig.bind(1), lambda: sig.bind(1, 2, a=3, b=4), lambda: inspect.signature(5)]:
    try:
        attempt()
    except TypeError as error:
        print(error)
print(inspect.getfullargspec(f), inspect.get_annotations(f), inspect.isabstract(C))
