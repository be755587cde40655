import collections
import itertools
import operator


def take(n, iterable):
    return list(itertools.islice(iterable, n))


def flatten(lists):
    return itertools.chain.from_iterable(lists)


def sliding_window(iterable, n):
    it = iter(iterable)
    window = collections.deque(itertools.islice(it, n), maxlen=n)
    if len(window) == n:
        yield tuple(window)
    for x in it:
        window.append(x)
        yield tuple(window)


def unique_everseen(iterable, key=None):
    seen = set()
    for element in iterable:
        k = element if key is None else key(element)
        if k not in seen:
            seen.add(k)
            yield element


def roundrobin(*iterables):
    pending = len(iterables)
    nexts = itertools.cycle(iter(it).__next__ for it in iterables)
    while pending:
        try:
            for following in nexts:
                yield following()
        except StopIteration:
            pending -= 1
            nexts = itertools.cycle(itertools.islice(nexts, pending))


def powerset(iterable):
    s = list(iterable)
    return itertools.chain.from_iterable(itertools.combinations(s, r) for r in range(len(s) + 1))


print(take(3, itertools.count()), list(flatten([[1], [2, 3]])), list(sliding_window("abcd", 3)))
print(list(unique_everseen("AAaBb", str.lower)), list(roundrobin("abc", "d", "ef")), list(powerset([1, 2, 3])))
print(sum(map(operator.mul, [1, 2], [3, 4])), list(itertools.batched("abc", 2)) if hasattr(itertools, "batched") else "no batched in 3.11")
