# What set methods are given is iterated even where the result is known without it.
def show(evaluate):
    try:
        print(repr(evaluate()))
    except TypeError as error:
        print(error)


for empty in set(), frozenset():
    show(lambda: empty.difference(5))
    show(lambda: empty.difference([[]]))
    show(lambda: empty.intersection(5))
    show(lambda: empty.intersection([], 5))
    show(lambda: empty.union(5))
    show(lambda: empty.symmetric_difference(5))
    show(lambda: empty.isdisjoint(5))
    show(lambda: empty.issubset(5))
    show(lambda: empty.issuperset(5))
    show(lambda: empty.difference({1: 2}, "ab"))
show(lambda: set().difference_update(5))
show(lambda: set().intersection_update(5))
show(lambda: {1}.difference([1], 5))
show(lambda: {1}.difference([1], [[]]))
