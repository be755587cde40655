# Frames: of calls, generators, coroutines and tracebacks.
import inspect
import sys
import types


def count(first):
    second = first + 1
    yield second
    third = 3
    yield third


numbers = count(4)
print(inspect.getgeneratorlocals(numbers))
next(numbers)
print(inspect.getgeneratorlocals(numbers), numbers.gi_frame.f_locals, numbers.gi_frame.f_back)
next(numbers)
print(inspect.getgeneratorlocals(numbers), numbers.gi_frame.f_lineno)
numbers.close()
print(inspect.getgeneratorlocals(numbers), numbers.gi_frame)


async def work(x):
    y = 2


coroutine = work(1)
print(inspect.getcoroutinelocals(coroutine), coroutine.cr_frame.f_locals)
coroutine.close()
print(inspect.getcoroutinelocals(coroutine))


def outer():
    kept = 9
    return inner()


def inner():
    frame = sys._getframe()
    print(frame.f_code.co_name, frame.f_lineno, frame.f_globals is globals())
    print(frame.f_lineno, type(frame) is types.FrameType, inspect.isframe(frame))
    print(frame.f_back.f_code.co_name, frame.f_back.f_locals, frame.f_back.f_back.f_lineno)
    later = 5
    print(sorted(frame.f_locals), frame.f_locals is frame.f_locals)
    info = inspect.getframeinfo(frame)
    print(info.function, info.lineno, info.code_context, info.index)
    print([entry.function for entry in inspect.stack()])
    try:
        frame.clear()
    except RuntimeError as error:
        print(error)


outer()
print(inspect.currentframe().f_back, inspect.currentframe().f_locals is globals())


def fail(a):
    b = "text"
    c = [a, b]
    return deeper(c)


def deeper(items):
    def unused():
        return items

    return items[7]


def handles():
    mine = 1
    try:
        fail(3)
    except IndexError as error:
        traceback = error.__traceback__
        while traceback:
            frame = traceback.tb_frame
            names = {key: value for key, value in frame.f_locals.items() if key in "abc mine items"}
            print(frame.f_code.co_name, traceback.tb_lineno, frame.f_lineno, names)
            print("  from", frame.f_back.f_code.co_name)
            traceback = traceback.tb_next
        print([entry.function for entry in inspect.trace()])


handles()
