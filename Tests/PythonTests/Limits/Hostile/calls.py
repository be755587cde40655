"""Calls whatever the modules hold with arguments made at random, most of them of the wrong kind.

Arguments: a seed, the names of modules joined by commas, and how many calls to make.
"""
import copy
import operator
import random
import sys
import types

seed, names, count = int(sys.argv[1]), sys.argv[2].split(","), int(sys.argv[3])
chance = random.Random(seed)
write = sys.stdout.write
# These wait for input, or would end or hold up the program itself.
LEFT_OUT = {"input", "breakpoint", "exit", "quit", "setrecursionlimit", "setswitchinterval", "excepthook"}


class Odd:
    """Answers wrongly, raises, or changes the collection that is being worked on."""

    victim = None

    def __init__(self, mode=None):
        self.mode = chance.randrange(8) if mode is None else mode

    def answer(self, *arguments):
        if self.mode == 0:
            raise ValueError("odd")
        if self.mode == 1:
            return -1
        if self.mode == 2:
            return 2**70
        if self.mode == 3:
            return None
        if self.mode == 4:
            return self
        if self.mode == 5:
            return "odd"
        try:
            Odd.victim.clear() if self.mode == 6 else Odd.victim.append(self)
        except Exception:
            pass
        return 1

    def __next__(self):
        if chance.random() < 0.3:
            raise StopIteration
        return self.answer()


for name in """len eq lt gt le ge ne index int float bool iter getitem setitem delitem contains call add radd mul
    rmul sub rsub mod neg pos invert abs round trunc floor ceil format enter exit length_hint reversed missing
    get bytes divmod pow and or xor lshift await aiter anext aenter aexit instancecheck subclasscheck copy
    deepcopy class_getitem set_name dir""".split():
    setattr(Odd, f"__{name}__", Odd.answer)


class OddHash(Odd):
    def __hash__(self):
        return self.answer()


class OddText(Odd):
    def __str__(self):
        return self.answer()

    __repr__ = __str__


class OddAttributes:
    def __getattr__(self, name):
        return value(2)


class Meta(type):
    def __instancecheck__(cls, instance):
        raise ValueError


class Made(metaclass=Meta):
    pass


class Number(int):
    pass


class Text(str):
    pass


class Items(list):
    pass


class Slots:
    __slots__ = ("a", "b")


def generator():
    received = yield 1
    for _ in range(50):
        received = yield received


async def coroutine():
    return 1


async def asynchronous():
    yield 1


def ring():
    items = [1]
    items.append(items)
    return items


def deep():
    items = []
    for _ in range(2000):
        items = [items]
    return items


def chained():
    first, second = ValueError("x"), KeyError("y")
    first.__cause__, second.__context__ = second, first
    return first


CONSTANTS = (
    None, True, 0, 1, -1, 3, 255, 1000, 2**31, 2**63 - 1, -(2**63), 2**64, 10**30, 2**3000, 0.0, -0.0, float("nan"),
    float("inf"), float("-inf"), 1e308, 5e-324, 1.5, "", "a", "ab c", "é\u0301", "\0", "x" * 500, "%s%d%(x)s",
    "{0}{x.y[z]!r:>10}", "__class__", "utf-8", "strict", "(a+)(?P<n>b)|[^x]*", "(?(2)a|b)", "1e5", "2020-01-01", "%Y-%m-%d",
    ">I", b"", b"abc", b"\xff\xfe\x00", (), (1, 2), (1, "a", None), range(5), range(0, -10, -3), slice(None),
    slice(2**70, None, -1), ..., NotImplemented, len, abs, str.upper, "x".join, int, str, list, dict, type, object, tuple,
    Exception, BaseException, Made, Meta, Odd, list[int], int | None,
)
MADE = (
    lambda: bytearray(b"xyz"), lambda: [3, 1, 2], lambda: [1, "a"], dict, lambda: {"a": 1}, lambda: {1: 2, None: 3},
    set, lambda: {1, 2}, lambda: frozenset({1}), object, lambda: (lambda *a, **k: 1), Odd, Odd, Odd, OddHash, OddText,
    OddAttributes, lambda: Number(5), lambda: Text("s"), lambda: Items([1]), Slots, generator, coroutine, asynchronous, ring,
    deep, chained, lambda: iter([1, 2]), lambda: map(str, [1]), lambda: zip([1], [2]), lambda: enumerate("ab"),
    lambda: reversed([1, 2]), lambda: iter({}), lambda: {}.keys(), lambda: {1: 2}.items(), lambda: ValueError("v"),
    lambda: StopIteration(3), lambda: ExceptionGroup("g", [ValueError(1)]), lambda: types.SimpleNamespace(a=1),
    lambda: Odd.victim, lambda: Odd.victim,
)
results = []


def value(depth=0):
    roll = chance.random()
    if results and roll < 0.15:
        return chance.choice(results)
    if depth < 2 and roll < 0.25:
        items = [value(depth + 1) for _ in range(chance.randrange(4))]
        try:
            return chance.choice((list, tuple, set, dict.fromkeys))(items)
        except Exception:
            return items
    return chance.choice(CONSTANTS) if chance.random() < 0.6 else chance.choice(MADE)()


def keep(result):
    if len(results) < 60:
        results.append(result)
    else:
        results[chance.randrange(60)] = result


UNARY = (
    repr, str, hash, len, iter, bool, int, float, next, dir, abs, round, reversed, vars, copy.copy, copy.deepcopy, sorted,
    operator.neg, operator.invert, lambda a: a(), lambda a: f"{a!r:>10}", lambda a: [*zip(range(20), a)], lambda a: {**a},
    lambda a: type(a)(), lambda a: a.send(None), lambda a: a.throw(ValueError), lambda a: a.close(), lambda a: sorted([a, a]),
)
BINARY = (
    operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.lshift,
    operator.rshift, operator.and_, operator.or_, operator.xor, operator.matmul, operator.lt, operator.le, operator.eq,
    operator.contains, operator.getitem, operator.delitem, divmod, isinstance, issubclass, operator.iadd, operator.imul,
    operator.isub, operator.ior, operator.iand, operator.ixor, getattr, format, lambda a, b: a[b:], lambda a, b: a[::b],
    lambda a, b: type("T", (a,), b), lambda a, b: type("T", (a, b), {}), lambda a, b: a(b), lambda a, b: a(*b),
    lambda a, b: a(**b), lambda a, b: fail(a, b),
)
WRITABLE = (
    "__class__", "__dict__", "__name__", "__qualname__", "__bases__", "__doc__", "__module__", "__code__", "__defaults__",
    "__kwdefaults__", "__annotations__", "__cause__", "__context__", "__traceback__", "args", "__slots__", "__init__",
    "__new__", "__call__", "__getattr__", "__eq__", "__hash__", "__del__", "__get__", "__set__", "__iter__", "__next__",
    "__len__", "__abstractmethods__", "__wrapped__", "name", "value", "__notes__", "__match_args__", "__self__", "__func__",
)
KEYWORDS = ("key", "default", "name", "reverse", "start", "timeout", "maxsize", "encoding", "errors", "sep", "loop", "limit")


def fail(exception, cause):
    raise exception from cause


def change(target):
    attribute = chance.choice(WRITABLE)
    if chance.random() < 0.2:
        delattr(target, attribute)
    else:
        setattr(target, attribute, value())
    repr(target), target == target, hash(target)


def call(target):
    function = target
    if chance.random() < 0.6:
        receiver = target
        if isinstance(target, type) and chance.random() < 0.6:
            receiver = target(*[value() for _ in range(chance.choice((0, 0, 1, 1, 2, 3)))])
            keep(receiver)
        attribute = chance.choice(dir(receiver))
        if attribute in LEFT_OUT:
            return
        function = getattr(receiver, attribute)
    arguments = [value() for _ in range(chance.choice((0, 1, 1, 1, 2, 2, 3, 4)))]
    keywords = {chance.choice(KEYWORDS): value()} if chance.random() < 0.1 else {}
    result = function(*arguments, **keywords)
    keep(result)
    if chance.random() < 0.3:
        repr(result)


targets = []
for module in names:
    module = __import__(module, None, None, ["x"])
    targets += [getattr(module, name) for name in dir(module) if name not in LEFT_OUT]
for _ in range(count):
    try:
        Odd.victim = value()
        roll = chance.random()
        if roll < 0.15:
            keep(chance.choice(UNARY)(value()))
        elif roll < 0.3:
            keep(chance.choice(BINARY)(value(), value()))
        elif roll < 0.35:
            target = value()
            if not isinstance(target, types.ModuleType) and target not in (Odd, Meta):
                change(target)
        else:
            call(chance.choice(targets))
    except BaseException as error:
        if chance.random() < 0.1:
            keep(error)
write(f"{count} calls\n")
