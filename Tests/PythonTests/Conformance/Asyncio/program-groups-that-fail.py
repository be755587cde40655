import asyncio


async def ok(n, d):
    await asyncio.sleep(d)
    print("ok", n)
    return n


async def bad(n, d, e):
    await asyncio.sleep(d)
    raise e(n)


async def stubborn(d):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cleanup")
        await asyncio.sleep(d)
        raise OSError("late")


async def main():
    async with asyncio.TaskGroup() as tg:
        ts = [tg.create_task(ok(i, 0.01 * (3 - i))) for i in range(3)]
    print([t.result() for t in ts])
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad("a", 0.01, ValueError))
            tg.create_task(bad("b", 0.01, TypeError))
            tg.create_task(stubborn(0.02))
            t = tg.create_task(ok(9, 1))
    except* ValueError as eg:
        print("V", eg.exceptions)
    except* TypeError as eg:
        print("T", eg.exceptions)
    except* OSError as eg:
        print("O", eg.exceptions, str(eg))
    print(t.cancelled())
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(ok("o", 0.03))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(bad("in", 0.01, KeyError))
                inner.create_task(ok("x", 1))
    except* KeyError as eg:
        print(
            eg,
            [type(e).__name__ for e in eg.exceptions],
            [repr(x) for e in eg.exceptions for x in getattr(e, "exceptions", ())],
        )
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(ok("never", 1))
            raise RuntimeError("body")
    except* RuntimeError as eg:
        print("R", eg.exceptions)

    async def group():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(ok("g", 5))
            await asyncio.sleep(9)

    t = asyncio.create_task(group())
    await asyncio.sleep(0.01)
    t.cancel("stop")
    try:
        await t
    except asyncio.CancelledError as e:
        print("cancelled", e.args, t.cancelling())
    try:
        async with asyncio.timeout(0.01):
            async with asyncio.TaskGroup() as tg:
                tg.create_task(ok("q", 1))
    except TimeoutError:
        print("timeout")
    try:
        tg.create_task(ok("late", 0))
    except RuntimeError as e:
        print(str(e)[:50])


asyncio.run(main())
