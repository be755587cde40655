"""Coroutines and generators driven by hand, through the iterator of `__await__` too."""
import inspect
import types


class Pause:
    def __await__(self):
        got = yield "pausing"
        return got


async def wait():
    return await Pause()


# Driving the iterator of __await__().
steps = wait().__await__()
print(type(steps).__name__, next(steps))
try:
    steps.send("sent")
except StopIteration as end:
    print("ended with", end.value)
steps = wait().__await__()
print(steps.send(None))
try:
    steps.throw(ValueError("thrown"))
except ValueError as error:
    print(repr(error))
steps = wait().__await__()
next(steps)
steps.close()
for step in wait().__await__():
    print("in a loop:", step)

# A finished coroutine takes neither values nor exceptions.
coroutine = wait()
coroutine.send(None)
try:
    coroutine.send(1)
except StopIteration as end:
    print(end.value)
for drive in (lambda: coroutine.send(None), lambda: coroutine.throw(ValueError("late"))):
    try:
        drive()
    except RuntimeError as error:
        print(error)
coroutine.close()


# A coroutine that somebody drives can not be awaited.
async def outer(inner):
    return await inner


inner = wait()
inner.send(None)
try:
    outer(inner).send(None)
except RuntimeError as error:
    print(error)
inner.close()


# types.coroutine: generators that are awaited, and that yield from coroutines.
@types.coroutine
def pause(what):
    return (yield what)


@types.coroutine
def delegate():
    return (yield from wait())


made = pause("p")
print(type(made).__name__, inspect.isawaitable(made), inspect.isgenerator(made))
print(delegate().send(None))


async def use():
    return await pause("first"), await delegate()


driven = use()
print(driven.send(None), driven.send(1))
try:
    driven.send(2)
except StopIteration as end:
    print(end.value)


def plain(inner):
    yield from inner


inner = wait()
try:
    next(plain(inner))
except TypeError as error:
    print(error)
inner.close()


# What a suspended frame holds.
def count(start):
    step = 2
    yield start
    start += step
    yield start


counting = count(5)
next(counting)
print(counting.gi_frame.f_locals, counting.gi_frame.f_back)
next(counting)
print(counting.gi_frame.f_locals)
for name in ("__name__", "__qualname__"):
    try:
        setattr(counting, name, 5)
    except TypeError as error:
        print(error)


class Odd(Exception):
    def __new__(cls):
        return 3


try:
    counting.throw(Odd)
except TypeError as error:
    print(error)


async def numbers():
    yield 1


n = numbers()
print(type(n.asend(None)).__name__, type(n.athrow(ValueError)).__name__, type(n.aclose()).__name__)
