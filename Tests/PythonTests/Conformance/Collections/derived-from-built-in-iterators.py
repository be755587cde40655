# Classes derived from built-in iterators and those of itertools.
import itertools


class Upper(map):
    def __init__(self, *arguments):
        self.tag = 7

    def twice(self):
        return [item * 2 for item in self]


upper = Upper(str.upper, "ab")
print(upper.tag, upper.twice(), isinstance(upper, map), list(upper))


class Truthy(filter):
    pass


print(list(Truthy(None, [0, 1, 2])), type(Truthy(None, [])).__name__)


class Marked(zip):
    def __next__(self):
        return ("z", super().__next__())


print(list(Marked([1], [2])), [pair for pair in Marked("a", "b")], next(Marked("c", "d")))


class Numbered(enumerate):
    def __iter__(self):
        return self


print(list(Numbered("ab", 3)), [(n, c) for n, c in Numbered("xy")])


class Backwards(reversed):
    pass


print(list(Backwards([1, 2, 3])))


class Chain(itertools.chain):
    pass


made = Chain.from_iterable([[1]])
print(list(Chain([1], [2])), isinstance(Chain(), itertools.chain), list(made), type(made).__name__)


class Count(itertools.count):
    def __init__(self, start=0, step=1):
        self.x = 1


count = Count(5, 2)
print(next(count), next(count), count.x)
names = (
    "cycle repeat islice accumulate takewhile dropwhile starmap compress filterfalse groupby "
    "permutations combinations product zip_longest pairwise combinations_with_replacement"
)
for name in names.split():
    base = getattr(itertools, name)
    derived = type("Derived", (base,), {"extra": 1})
    print(name, derived.__mro__[1] is base, derived.extra)


class Cycle(itertools.cycle):
    pass


cycle = Cycle("ab")
print(next(cycle), next(cycle), next(cycle))
for key, group in type("G", (itertools.groupby,), {})("aab"):
    print(key, list(group))
