import itertools
from itertools import *

print(list(islice(count(3, 2), 4)), list(islice(cycle("ab"), 5)), list(repeat(7, 3)), list(islice(repeat("x"), 2)))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], lambda a, b: a * b)), list(accumulate([1, 2], initial=100)))
print(list(chain("ab", [1], ())), list(chain.from_iterable(["ab", "c"])), list(compress("ABCD", [1, 0, 1, 0])))
print(list(dropwhile(lambda x: x < 3, [1, 4, 2])), list(takewhile(lambda x: x < 3, [1, 4, 2])), list(filterfalse(None, [0, 1, ""])), list(filterfalse(lambda x: x % 2, range(5))))
print([(k, list(g)) for k, g in groupby("AAABBC")], [(k, list(g)) for k, g in groupby([1, 3, 2, 4], key=lambda x: x % 2)])
gs = groupby("aab")
k1, g1 = next(gs)
k2, g2 = next(gs)
print(list(g1), list(g2))
print(list(islice("ABCDEFG", 2)), list(islice("ABCDEFG", 2, 4)), list(islice("ABCDEFG", 2, None)), list(islice("ABCDEFG", 0, None, 2)))
print(list(pairwise("ABCD")), list(starmap(pow, [(2, 5), (3, 2)])), list(zip_longest("ab", "c", fillvalue="-")))
a, b = tee([1, 2, 3])
print(next(a), list(b), list(a))
print(list(product("AB", [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(product("A", [])))
print(list(permutations("ABC", 2)), list(permutations([1, 2, 3])), list(permutations([1], 2)))
print(list(combinations("ABCD", 2)), list(combinations_with_replacement("AB", 2)), list(combinations("AB", 3)), list(combinations("AB", 0)))
print(count(5), count(1.5, 0.5), repeat(1, 2), repeat("x"), [next(c) for c in [count()] * 3])
for f in (lambda: list(islice("a", -1)), lambda: count("a"), lambda: list(islice("a", 0, 1, 0)), lambda: list(combinations("a", -1)), lambda: next(iter(count)), lambda: chain.from_iterable(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(sum(1 for _ in product(range(10), repeat=3)), len(list(permutations(range(5)))), max(accumulate([3, 1, 4], max)))
it = iter(range(10))
print(list(islice(it, 3)), list(it))
