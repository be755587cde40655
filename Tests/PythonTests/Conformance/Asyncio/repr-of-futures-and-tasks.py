import asyncio
import functools
import re


def shown(thing):
    text = re.sub(r"at [^ ]*?:(\d+)", r"at line \1", repr(thing))
    return re.sub(r"0x[0-9a-f]+", "0x", text)


def callback(future):
    print("callback", future.done())


async def work():
    await asyncio.sleep(0.01)
    return 1


async def failing():
    await asyncio.sleep(0)
    raise ValueError("x")


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(shown(future))
    for added in (callback, callback, functools.partial(callback), print):
        future.add_done_callback(added)
        print(shown(future))
    print(future.remove_done_callback(callback), future.remove_done_callback(print))
    print(shown(future))
    future.set_result("x" * 200)
    print(shown(future))
    for result in (None, 1.5, [1, 2, 3], list(range(20)), {"a": "b" * 50}, "short", 10**60):
        future = loop.create_future()
        future.set_result(result)
        print(shown(future))
    future = loop.create_future()
    future.set_exception(ValueError("n" * 50))
    print(shown(future), repr(future.exception()))
    future = loop.create_future()
    future.cancel("why")
    print(shown(future))
    future = loop.create_future()
    future.set_result([future])
    print(shown(future))

    task = asyncio.create_task(work(), name="worker")
    print(shown(task))
    await asyncio.sleep(0)
    print(shown(task))
    task.add_done_callback(callback)
    print(shown(task))
    task.cancel("first")
    print(shown(task))
    task.uncancel()
    print(shown(task))
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), shown(task))
    task = asyncio.create_task(work(), name="second")
    print(await task, shown(task), task.get_coro().__name__)
    task = asyncio.create_task(failing(), name="third")
    await asyncio.wait([task])
    print(shown(task))
    print(repr(task.exception()))
    both = asyncio.gather(work(), work())
    print(shown(both), await both, shown(both))
    print(shown(asyncio.gather()))
    inner = asyncio.create_task(work(), name="inner")
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    print(shown(outer).partition(" cb")[0], "shield.<locals>._inner_done_callback()" in shown(inner))
    await outer


asyncio.run(main())
