# The RuntimeError that takes the place of StopIteration begins where the generator was asked.
import asyncio
import traceback


def generator():
    yield 1
    next(iter([]))


async def coroutine():
    next(iter([]))


async def produces():
    yield 1
    raise StopAsyncIteration


def show(error):
    print(error, [frame.name for frame in traceback.extract_tb(error.__traceback__)])
    cause = error.__cause__
    print(repr(cause), [frame.name for frame in traceback.extract_tb(cause.__traceback__)])


async def main():
    try:
        list(generator())
    except RuntimeError as error:
        show(error)
    try:
        for item in generator():
            pass
    except RuntimeError as error:
        show(error)
    try:
        await coroutine()
    except RuntimeError as error:
        show(error)
    try:
        async for item in produces():
            pass
    except RuntimeError as error:
        show(error)


asyncio.run(main())
