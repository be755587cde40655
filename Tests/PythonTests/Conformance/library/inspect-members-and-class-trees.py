import inspect


class A:
    x = 1

    def m(self): pass

    @classmethod
    def c(cls): pass

    @staticmethod
    def s(): pass

    @property
    def p(self): return 1


class B(A): pass
class C(A): pass
class D(B, C): pass


for name, kind, home, value in inspect.classify_class_attrs(A):
    if name in ("x", "m", "c", "s", "p", "__init__", "__eq__", "__new__", "__init_subclass__",
                "__module__", "__dict__", "__class__", "__doc__"):
        print(name, kind, home.__name__)
print(inspect.getclasstree([A, B, C, D]))
print(inspect.getclasstree([A, B, C, D], unique=True))
for name, value in inspect.getmembers_static(A):
    if not name.startswith("__"):
        print(name, type(value).__name__)


class S:
    __slots__ = ("q",)


print(inspect.ismethodwrapper((5).__add__), inspect.ismemberdescriptor(S.q),
      inspect.isgetsetdescriptor(type(A.m).__code__), inspect.isbuiltin([].append),
      inspect.ismethod([].append), inspect.isroutine(list.append))


# A comment
#   of two lines.
def h(): pass


print(repr(inspect.getcomments(h)), inspect.getcomments(A))
print(inspect.getmodulename("/a/b/c.py"), inspect.indentsize("\t x"))


def parameter(*args, **keywords):
    try:
        print(repr(inspect.Parameter(*args, **keywords)))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


KIND = inspect.Parameter
parameter("a", KIND.KEYWORD_ONLY, default=1)
parameter("1a", KIND.KEYWORD_ONLY)
parameter("a", 7)
parameter("a", KIND.VAR_KEYWORD, default=1)
parameter(5, KIND.KEYWORD_ONLY)
for kinds in ((3, 0), (3, 3)):
    try:
        inspect.Signature([KIND(name, KIND.empty and kind) for name, kind in zip("aa", kinds)])
    except ValueError as error:
        print(error)
