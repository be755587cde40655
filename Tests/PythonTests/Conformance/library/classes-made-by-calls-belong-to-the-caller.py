# A class made by a call belongs to the module that calls, wherever the call is.
import asyncio
import dataclasses
import enum
import pickle
import threading
import types
import unittest
from collections import namedtuple
from typing import NamedTuple, NewType, ParamSpec, TypedDict, TypeVar, TypeVarTuple


def made():
    return [
        namedtuple("Point", "x"), enum.Enum("Color", "RED GREEN"), enum.IntFlag("Bits", "A B"),
        NamedTuple("Pair", [("x", int)]), TypedDict("Options", {"x": int}), NewType("Id", int),
        TypeVar("T"), ParamSpec("P"), TypeVarTuple("Ts"), type("Plain", (), {}),
        dataclasses.make_dataclass("Data", ["x"]), types.new_class("New"),
    ]


def modules():
    return [one.__module__ for one in made()]


print(modules())


class MadeInATest(unittest.TestCase):
    def test_modules(self):
        self.assertEqual(modules(), [one.__module__ for one in made()])
        print(modules())


MadeInATest("test_modules").debug()


async def main():
    print(modules())


asyncio.run(main())
thread = threading.Thread(target=lambda: print(modules()))
thread.start()
thread.join()
print([one().__module__ for one in map(lambda kind: lambda: kind, made())] == modules())
print(list(map(namedtuple, ["Mapped"], ["x"]))[0].__module__)
Point = namedtuple("Point", "x y")
Color = enum.Enum("Color", "RED GREEN")
print(pickle.loads(pickle.dumps([Point(1, 2), Color.RED])), Point, Color)
print(namedtuple("Far", "x", module="elsewhere"), enum.Enum("Far", "A", module="elsewhere").__module__)
