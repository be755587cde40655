# Protocols derive from protocols, and nothing derives from Generic without its variables.
import abc
import contextlib
from collections.abc import Iterable, Sized
from typing import *

T = TypeVar("T")
U = TypeVar("U")


class Plain:
    pass


class Known(Protocol):
    pass


class Box(Generic[T]):
    pass


def derive(*bases):
    try:
        class Made(*bases):
            pass
        print([base.__name__ for base in Made.__mro__], Made.__parameters__)
    except TypeError as error:
        print("TypeError:", error)


derive(Protocol, Plain)
derive(Plain, Protocol)
derive(Protocol, abc.ABC)
derive(Protocol, int)
derive(Protocol, Iterable)
derive(Protocol, Sized)
derive(Protocol, Iterator[int])
derive(Protocol, contextlib.AbstractContextManager)
derive(Known, Plain)
derive(Known, Protocol)
derive(Protocol, Generic[T])
derive(Protocol[T], Generic[T])
derive(Generic)
derive(Generic, Plain)
derive(Known, Generic)
derive(Box, Generic[T])
derive(Box[T], Generic)
derive(Box[U], Generic[T])
derive(Box)
