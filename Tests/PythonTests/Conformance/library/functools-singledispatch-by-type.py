from functools import singledispatch, singledispatchmethod


@singledispatch
def show(x):
    return f"object {x}"


@show.register
def _(x: int):
    return f"int {x}"


@show.register(list)
@show.register(tuple)
def _(x):
    return f"sequence of {len(x)}"


print(show("s"), show(3), show(True), show([1, 2]), show((1,)), show.dispatch(bool)(7), sorted(t.__name__ for t in show.registry))


class Formatter:
    @singledispatchmethod
    def format(self, value):
        return "other"

    @format.register
    def _(self, value: str):
        return "text"


print(Formatter().format("x"), Formatter().format(1))
try:
    show()
except TypeError as error:
    print(error)
