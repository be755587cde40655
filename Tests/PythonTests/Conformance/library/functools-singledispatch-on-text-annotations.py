from __future__ import annotations
import functools


@functools.singledispatch
def show(value):
    return 'anything'


@show.register
def _(value: float):
    return 'float'


@show.register
def _(value: list | tuple):
    return 'row'


class Shower:


    @functools.singledispatchmethod
    def show(self, value):
        return 'anything'


    @show.register
    def _(self, value: int):
        return 'int'


    @show.register
    @classmethod
    def _(cls, value: str):
        return cls.__name__


print(show(1.5), show([]), show(()), show(1), Shower().show(1), Shower().show('a'), Shower().show(None))
