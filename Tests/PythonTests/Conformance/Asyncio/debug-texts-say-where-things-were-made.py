import asyncio
import re


def shown(thing):
    return re.sub(r"when=[\d.]+", "when", re.sub(r" at [^ ]*?:(\d+)", r" at line \1", repr(thing)))


def call(*arguments):
    pass


async def work():
    return 1


async def main():
    loop = asyncio.get_running_loop()
    handle = loop.call_soon(call, 1)
    print(shown(handle))
    handle.cancel()
    print(shown(handle))
    timer = loop.call_later(10, call, 2)
    print(shown(timer))
    timer.cancel()
    print(shown(timer))
    print(shown(loop.call_soon_threadsafe(call)))
    future = asyncio.Future()
    print(shown(future))
    future.set_result(3)
    print(shown(future))
    task = loop.create_task(work(), name="work")
    print(shown(task))
    await task
    print(shown(task))
    for thing in (handle, future, task):
        trace = thing._source_traceback
        print(type(trace).__name__, [(entry.name, entry.line) for entry in trace][-1])
    loop.set_debug(False)
    print(shown(asyncio.Future()), asyncio.Future()._source_traceback)
    print(shown(loop.call_soon(call)), loop.get_debug())


asyncio.run(main(), debug=True)
