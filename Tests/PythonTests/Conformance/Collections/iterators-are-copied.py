"""Iterators that are copied go on from where they were, each on its own."""

import copy
import itertools
import operator
import pickle


def positive(n):
    return n > 0


def same(n):
    return n


def makers():
    numbers = [3, 1, 2, 5, 4]
    yield "list", iter(numbers)
    yield "tuple", iter((1, 2, 3, 4, 5))
    yield "str", iter("añbcd")
    yield "ascii", iter("abcde")
    yield "bytes", iter(b"abcde")
    yield "bytearray", iter(bytearray(b"abcde"))
    yield "range", iter(range(10, 0, -2))
    yield "long range", iter(range(10 ** 20, 10 ** 20 + 5))
    yield "reversed list", reversed(numbers)
    yield "reversed tuple", reversed((1, 2, 3, 4))
    yield "enumerate", enumerate("abcd", 5)
    yield "zip", zip([1, 2, 3, 4], "abcd")
    yield "map", map(operator.add, [1, 2, 3, 4], (10, 20, 30, 40))
    yield "filter", filter(positive, [1, -1, 2, -2, 3, 4])
    yield "count", itertools.count(10, 3)
    yield "cycle", itertools.cycle("abc")
    yield "repeat", itertools.repeat("x", 5)
    yield "chain", itertools.chain("ab", [1, 2], (3,))
    yield "from_iterable", itertools.chain.from_iterable(["ab", "cd"])
    yield "islice", itertools.islice([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 1, 9, 2)
    yield "accumulate", itertools.accumulate([1, 2, 3, 4, 5])
    yield "accumulate with", itertools.accumulate([1, 2, 3, 4, 5], operator.mul)
    yield "takewhile", itertools.takewhile(positive, [1, 2, 3, 0, 4])
    yield "dropwhile", itertools.dropwhile(positive, [1, 0, 2, 3, 4])
    yield "filterfalse", itertools.filterfalse(positive, [0, 1, -1, -2, -3])
    yield "starmap", itertools.starmap(operator.mul, [(1, 2), (3, 4), (5, 6), (7, 8)])
    yield "compress", itertools.compress("abcdef", [1, 1, 0, 1, 1, 1])
    yield "zip_longest", itertools.zip_longest([1, 2, 3, 4], "ab", fillvalue="-")
    yield "product", itertools.product("ab", repeat=3)
    yield "permutations", itertools.permutations("abcd", 2)
    yield "combinations", itertools.combinations("abcde", 3)
    yield "with replacement", itertools.combinations_with_replacement("abc", 2)


def first(iterator, count=4):
    return list(itertools.islice(iterator, count))


for name, iterator in makers():
    whole = copy.deepcopy(iterator)
    taken = first(iterator, 2)
    rest = copy.deepcopy(iterator)
    pickled = pickle.loads(pickle.dumps(iterator))
    left = first(iterator)
    print(name, taken, left, first(rest) == left, first(pickled) == left, first(whole, 6) == (taken + left)[:6])
    assert type(rest) is type(iterator) or name.startswith("reversed")

numbers = [1, 2, 3]
iterator = iter(numbers)
next(iterator)
copied = copy.copy(iterator)
numbers.append(4)
print(list(copied), list(iterator), list(copy.copy(iterator)), operator.length_hint(copied))
shared = map(same, iter([1, 2, 3, 4]))
print(next(shared), next(copy.copy(shared)), next(shared))
strict = copy.deepcopy(zip([1, 2], [1], strict=True))
print(next(strict))
try:
    next(strict)
except ValueError as error:
    print(error)
iterator = iter([1, 2, 3, 4])
iterator.__setstate__(2)
print(list(iterator), [part if not callable(part) else part.__name__ for part in iter([1, 2]).__reduce__()])


def generator():
    yield 1


for refused in (generator(), itertools.pairwise("abc")):
    try:
        copy.copy(refused)
    except TypeError as error:
        print(error)
