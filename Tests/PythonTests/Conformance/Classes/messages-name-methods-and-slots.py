# What messages call methods, slots and their like.
import struct
import typing


class Plain:
    def method(self):
        pass

    @classmethod
    def of_class(cls):
        pass


def show(evaluate):
    try:
        print(repr(evaluate()))
    except Exception as error:
        print(type(error).__name__, error)


def set_on(value):
    value.own = 1


def delete_from(value):
    del value.own


for value in Plain().method, Plain.of_class, len, [].append, str.join, "a":
    show(lambda: set_on(value))
    show(lambda: delete_from(value))
    show(lambda: value.own)
show(lambda: int.__hash__())
show(lambda: int.__hash__(1, 2))
show(lambda: int.__add__(1))
show(lambda: object.__repr__())
show(lambda: str.upper())
show(lambda: [].__len__(1))


def derive():
    class A(typing.NewType("U", int)):
        pass


show(derive)
show(lambda: typing.NewType("U", int) | None)
