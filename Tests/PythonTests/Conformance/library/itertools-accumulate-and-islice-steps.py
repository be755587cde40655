from itertools import accumulate, chain, count, islice
import operator

print(list(accumulate([1, 2, 3, 4], operator.mul)), list(accumulate("abc")), list(accumulate([], initial=5)), list(accumulate([5, 3, 8], min)))
print(list(islice(count(), 2, 11, 3)), list(islice([1, 2, 3], 0)), list(islice("abc", None)), list(chain("ab", [1], ())), list(chain.from_iterable(["ab", "c"])))
for bad in [lambda: islice([1], -1), lambda: islice([1], 0, 5, 0), lambda: list(accumulate([1, "a"]))]:
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(error)
it = iter(range(10))
print(list(islice(it, 3)), next(it))
