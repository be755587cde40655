# Objects of the program's classes: the bytes of their pickles, and what is read back.
import collections
import copyreg
import dataclasses
import enum
import io
import pickle


class Plain:
    def __init__(self):
        self.x, self.y = 1, "t"

    def __eq__(self, other):
        return type(other) is type(self) and vars(self) == vars(other)

    def method(self):
        return self.x

    @classmethod
    def make(cls):
        return cls()

    class Inner:
        pass


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = 1

    def __eq__(self, other):
        return self.a == other.a


class Color(enum.Enum):
    RED = 1
    GREEN = "g"


class Right(enum.Flag):
    READ = 1
    WRITE = 2


Pair = collections.namedtuple("Pair", "x y")


@dataclasses.dataclass
class Data:
    x: int = 1
    y: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: int = 2


class Failure(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code

    def __eq__(self, other):
        return self.args == other.args and self.code == other.code


class Items(list):
    pass


class Table(dict):
    pass


class Number(int):
    pass


class Stateful:
    def __init__(self, n):
        self.n, self.function = n, lambda: 1

    def __getstate__(self):
        return {"n": self.n}

    def __setstate__(self, state):
        self.n = state["n"] + 1


class Reduced:
    def __init__(self, n):
        self.n = n

    def __reduce__(self):
        return Reduced, (self.n + 1,)


class Named:
    def __new__(cls, *, n):
        made = object.__new__(cls)
        made.n = n
        return made

    def __getnewargs_ex__(self):
        return (), {"n": self.n}


class Meta(type):
    pass


class OfMeta(metaclass=Meta):
    pass


def function():
    pass


plain = Plain()
for value in [
    plain, [plain, plain], [Plain(), Plain()], Slotted(), Color.RED, Color.GREEN,
    Right.READ | Right.WRITE, Pair(1, 2), Data(), Point(1), Failure(1), Items([1]), Items([1, 2]),
    Table(a=1), Table(a=1, b=2), Number(3), Plain, Plain.Inner, function, Plain.make, Meta, OfMeta,
    KeyError("k"), StopIteration(3),
]:
    for protocol in (4, 5):
        data = pickle.dumps(value, protocol)
        print(data)
    back = pickle.loads(data)
    print(type(back).__name__, back == value)
print(pickle.loads(pickle.dumps(plain.method))())
print(pickle.loads(pickle.dumps(Stateful(1))).n, pickle.loads(pickle.dumps(Reduced(1))).n,
      pickle.loads(pickle.dumps(Named(n=5))).n)

# Files, and what subclasses decide.
file = io.BytesIO()
pickle.dump([1, 2], file)
pickle.dump("b", file)
file.seek(0)
print(pickle.load(file), pickle.load(file))


class ByName(pickle.Pickler):
    def persistent_id(self, obj):
        return "the plain one" if obj is plain else None

    def reducer_override(self, obj):
        return (Plain, ()) if isinstance(obj, Slotted) else NotImplemented


class FromName(pickle.Unpickler):
    def persistent_load(self, pid):
        return plain if pid == "the plain one" else None


file = io.BytesIO()
ByName(file).dump([plain, Slotted()])
print(file.getvalue())
file.seek(0)
back = FromName(file).load()
print(back[0] is plain, type(back[1]).__name__)


class Strict(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"{module}.{name} is forbidden")


try:
    Strict(io.BytesIO(pickle.dumps(plain))).load()
except pickle.UnpicklingError as error:
    print(error)
copyreg.pickle(Slotted, lambda slotted: (Plain, ()))
print(pickle.dumps(Slotted()))

# Older protocols are read.
for data in [
    b"(lp0\nI1\naF1.5\naV\\u00e9x\np1\nag1\naI01\naN.",
    b"\x80\x02]q\x00(K\x01G?\xf8\x00\x00\x00\x00\x00\x00X\x03\x00\x00\x00\xc3\xa9xq\x01h\x01\x88Ne.",
    b"c__builtin__\nset\np0\n((lp1\nI1\naI2\natp2\nRp3\n.",
    b"ccopy_reg\n_reconstructor\np0\n(c__main__\nPlain\np1\nc__builtin__\nobject\np2\nNtp3\nRp4\n"
    b"(dp5\nVx\np6\nI1\nsVy\np7\nVt\np8\nsb.",
    b"L12345678901234567890L\n.", b"S'ab'\n.", b"(i__main__\nPlain\n.", b"(I1\nI2\nd.",
]:
    back = pickle.loads(data)
    print(vars(back) if isinstance(back, Plain) else back)
