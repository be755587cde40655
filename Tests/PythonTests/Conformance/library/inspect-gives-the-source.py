# inspect gives the source of functions, methods and classes, and attributes without descriptors.
import functools
import inspect


def decorated(function):
    @functools.wraps(function)
    def inner(*args):
        return function(*args)
    return inner


@decorated
def spread(
    first,
    second=(1,
            2),
):
    """Text with a ) and a
not indented line"""
    if first:
        # a comment

        return [first,
                second]
# a comment at the margin
    return None


class Shape:
    """A class."""
    sides = 4

    @property
    def area(self): return self.sides

    async def draw(self): 'one line'; return 1

    def last(self):
        return "#" + '"'


after = lambda x: x + 1

for thing in (spread, Shape, Shape.area.fget, Shape.draw, Shape().last, after, decorated):
    lines, first = inspect.getsourcelines(thing)
    print(first, len(lines))
    print(inspect.getsource(thing), end="--\n")
for wrong in (5, "text"):
    try:
        inspect.getsource(wrong)
    except TypeError as error:
        print(error)
print(type(inspect.getattr_static(Shape, "area")).__name__, inspect.getattr_static(Shape(), "sides"))
print(inspect.getattr_static(Shape, "none", "nothing"))
try:
    inspect.getattr_static(Shape(), "none")
except AttributeError as error:
    print(error)
print([name for name, _ in inspect.getmembers(Shape(), inspect.ismethod)])
