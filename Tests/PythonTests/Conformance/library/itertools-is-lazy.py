from itertools import accumulate, chain, count, cycle, dropwhile, islice, starmap, takewhile, tee


def noisy(n):
    for i in range(n):
        print("made", i)
        yield i


c = chain(noisy(2), noisy(1))
print("chained")
print(next(c), next(c))
a, b = tee(noisy(2))
print(next(a), next(b), list(a), list(b))
print(list(islice(count(10, 5), 3)), list(islice(cycle("ab"), 5)), list(takewhile(lambda x: x < 2, noisy(5))))
print(list(dropwhile(lambda x: x < 3, [1, 3, 2, 4])), list(accumulate([1, 2, 3])), list(accumulate([3, 1, 2], max, initial=0)))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(islice("abcdef", 1, None, 2)), count(0.5, 0.25), next(count(1)))
print(list(islice(noisy(10), 2)))
