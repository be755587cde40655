# An exception group holds exceptions; split and subgroup keep its shape.
g = ExceptionGroup("top", [ValueError(1), ExceptionGroup("in", [KeyError("k"), TypeError("t")]), OSError("o")])
print(g, repr(g))
print(g.message, len(g.exceptions))
m, r = g.split(KeyError)
print(repr(m), repr(r))
print(repr(g.subgroup((ValueError, TypeError))), g.subgroup(IndexError))
print(repr(g.subgroup(lambda e: isinstance(e, OSError))))
print(g.split(ExceptionGroup)[0] is g, g.split(Exception)[1])
for args in ((), ("m",), ("m", []), ("m", [1]), (1, [ValueError()]), ("m", 5), ("m", [KeyboardInterrupt()])):
    try: print(repr(ExceptionGroup(*args)))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
print(type(BaseExceptionGroup("x", [ValueError()])).__name__, type(BaseExceptionGroup("x", [KeyboardInterrupt()])).__name__)
class MyG(ExceptionGroup):
    def derive(self, excs): return MyG(self.message, excs)
a, b = MyG("mine", [ValueError(), TypeError()]).split(TypeError)
print(type(a).__name__, type(b).__name__, issubclass(ExceptionGroup, Exception), ExceptionGroup.__mro__[1:3])
