# Classes derived from built-in ones whose __init__ takes arguments of its own.
import types


class Documented(property):
    def __init__(self, fget=None, classval=None):
        self.classval = classval
        property.__init__(self, fget=fget)


class A:
    x = Documented(lambda self: 5, classval="cv")

    @Documented
    def y(self):
        "The docstring."
        return 6


print(A().x, A.__dict__["x"].classval, A().y, type(A.__dict__["y"]).__name__)


class Tagged(staticmethod):
    def __init__(self, function, tag=None):
        super().__init__(function)
        self.tag = tag


class TaggedClass(classmethod):
    def __init__(self, function, *, tag="none"):
        super().__init__(function)
        self.tag = tag


class B:
    f = Tagged(lambda: "static", tag=1)
    g = TaggedClass(lambda cls: cls.__name__, tag=2)


print(B.f(), B().f(), B.g(), B.__dict__["f"].tag, B.__dict__["g"].tag)


class Buffer(bytearray):
    def __init__(self, *parts, sep=b"-"):
        super().__init__(sep.join(parts))


print(Buffer(b"a", b"b", sep=b"+"), bytearray(b"xy"), bytearray(3), bytearray("é", "utf-8"))


class Plugin(types.ModuleType):
    def __init__(self, name, version):
        super().__init__(name, "A plugin.")
        self.version = version


plugin = Plugin("tool", 3)
print(plugin.__name__, plugin.__doc__, plugin.version, plugin)
for wrong in (lambda: property(nope=1), lambda: bytearray(1, 2, 3, 4), lambda: types.ModuleType()):
    try:
        wrong()
    except TypeError as error:
        print("TypeError")
