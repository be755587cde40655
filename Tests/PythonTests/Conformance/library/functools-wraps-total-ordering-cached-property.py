from functools import cached_property, cmp_to_key, reduce, total_ordering, update_wrapper, wraps


def logged(function):
    @wraps(function)
    def inner(*args):
        """inner"""
        return function(*args)
    return inner


@logged
def add(a: int, b: int) -> int:
    """Adds."""
    return a + b


print(add.__name__, add.__doc__, add.__wrapped__(1, 2), add.__annotations__, add.__qualname__, add.__module__)


@total_ordering
class Version:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print(Version(1) <= Version(2), Version(3) > Version(2), Version(2) >= Version(2), Version(1) != Version(2))


class Page:
    @cached_property
    def words(self):
        print("counting")
        return 7


page = Page()
print(page.words, page.words, page.__dict__)
del page.words
print(page.words)
print(sorted([5, 2, 9], key=cmp_to_key(lambda a, b: b - a)), reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(max, [], 0))
try:
    reduce(max, [])
except TypeError as error:
    print(error)
try:
    @total_ordering
    class Nothing:
        pass
except ValueError as error:
    print(error)
