"""Module."""


class A:
    """Doc of A.

    More lines.
    """
    LIMIT = 3
    items = list(range(60))

    def __init__(self, a, b=2):
        "Init."
        self.a = a

    def m(self, *args, key: int = 1) -> str:
        """Doc of m.

        Second.
        """

    # a comment
    def nodoc(self): pass

    @staticmethod
    def s(a): "static"

    @classmethod
    def c(cls, a): "class method"

    @property
    def p(self): "the p"

    @property
    def both(self): "read"

    @both.setter
    def both(self, value): pass

    async def co(self): "coro"

    def _hidden(self): pass


class B(A):
    def m(self): "B's m"


class C: pass


def gen(a, /, b, *, c=None):
    "Gen."
    yield


async def co(x: "int"): "Coro."


for thing in (A, B, C, gen, co, A.m, A(1).m, A.c, A.s, A.p, lambda x: x, C()):
    help(thing)
