# __prepare__ may give any mapping: the class body reads, sets and deletes its names through it.
import sys
from collections import ChainMap, UserDict
from collections.abc import MutableMapping
from typing import Generic, TypeVar

T = TypeVar("T")


class Validated(type):
    validators = {"Positive": "a positive number", "Text": "some text"}

    @classmethod
    def __prepare__(meta, name, bases):
        return ChainMap({}, meta.validators)

    def __new__(meta, name, bases, methods):
        print(type(methods), list(methods.maps[0]))
        return super().__new__(meta, name, bases, methods.maps[0])


class Stock(metaclass=Validated):
    amount = Positive
    share: Text = 3

    def owner(self):
        return __class__, super().__repr__.__name__

    try:
        nowhere
    except NameError as error:
        print(error)
    try:
        del nowhere
    except NameError as error:
        print(error)
    del share
    print(type(locals()), type(vars()), type(sys._getframe().f_locals), "amount" in dir())


print(Stock.amount, Stock.__annotations__, hasattr(Stock, "share"), Stock().owner())


class Box(Generic[T], metaclass=Validated):
    pass


print(Box.__orig_bases__)


class Told(MutableMapping):
    def __init__(self):
        self.known = {}

    def __getitem__(self, key):
        print("get", key)
        return self.known[key]

    def __setitem__(self, key, value):
        print("set", key)
        self.known[key] = value

    def __delitem__(self, key):
        print("delete", key)
        del self.known[key]

    def __iter__(self):
        return iter(self.known)

    def __len__(self):
        return len(self.known)


class Telling(type):
    @classmethod
    def __prepare__(meta, name, bases, **options):
        return Told()

    def __new__(meta, name, bases, namespace, **options):
        return super().__new__(meta, name, bases, namespace.known)


class Many(metaclass=Telling, option=1):
    one = 1
    two: int = one
    three: str
    one += 1
    del one
    for turn in range(2):
        last = turn
    import math

    class Inner:
        pass

    squares = [n * n for n in (1, 2)]


print(Many.two, Many.last, Many.squares, Many.__annotations__)


class Pre(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return UserDict(given=5)

    def __new__(meta, name, bases, namespace):
        return super().__new__(meta, name, bases, namespace.data)


class User(metaclass=Pre):
    own = given + 1


print(User.given, User.own)


def keep(name, bases, namespace):
    return namespace


keep.__prepare__ = lambda name, bases: ChainMap({}, {"value": 1})


def inside():
    value = 5

    class Kept(metaclass=keep):
        read = value

    return Kept["read"]


print(inside())


def refused(prepared):
    keep.__prepare__ = lambda name, bases: prepared

    class Plain(type):
        __prepare__ = keep.__prepare__

    for meta in keep, Plain:
        try:
            class Refused(metaclass=meta):
                pass
            print(Refused)
        except (TypeError, KeyError) as error:
            print(type(error).__name__, error)


class OnlyGets:
    def __getitem__(self, key):
        raise KeyError(key)


refused(5)
refused(())
refused(OnlyGets())
refused(ChainMap())
