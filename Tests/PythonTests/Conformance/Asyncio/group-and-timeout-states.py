import asyncio


async def main():
    tg = asyncio.TaskGroup()
    print(tg)
    try:
        tg.create_task(asyncio.sleep(0))
    except RuntimeError as e:
        print(str(e)[-25:])
    async with tg:
        print(repr(tg))
        t = tg.create_task(asyncio.sleep(0.001), name="n")
        print(tg)
        try:
            await tg.__aenter__()
        except RuntimeError as e:
            print(str(e)[-32:])
    try:
        tg.create_task(asyncio.sleep(0))
    except RuntimeError as e:
        print(str(e)[-12:])

    async def child(log, n):
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            log.append(n)
            raise

    log = []
    try:
        async with asyncio.TaskGroup() as tg:
            [tg.create_task(child(log, i)) for i in range(3)]
            await asyncio.sleep(0)
            1 / 0
    except* ZeroDivisionError as g:
        print(g.exceptions, sorted(log))
    try:
        async with asyncio.TaskGroup() as tg:
            t = tg.create_task(child(log, 9))
            await asyncio.sleep(0)
            t.cancel()
        print("fine", t.cancelled())
    except BaseException as e:
        print(repr(e))

    async def swallow():
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            return "swallowed"

    try:
        async with asyncio.TaskGroup() as tg:
            t = tg.create_task(swallow())
            await asyncio.sleep(0)
            raise LookupError
    except* LookupError:
        print(t.result())

    async def sysexit():
        raise SystemExit(9)

    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(asyncio.sleep(0))
            raise KeyboardInterrupt
    except KeyboardInterrupt:
        print("KI passes")

    async def outer():
        async with asyncio.TaskGroup() as tg:
            try:
                await asyncio.sleep(1)
            finally:
                tg.create_task(asyncio.sleep(0))
                print("spawned while cancelled")

    t = asyncio.create_task(outer())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("outer cancelled")
    cm = asyncio.timeout(5)
    try:
        cm.reschedule(1)
    except RuntimeError as e:
        print(e)
    async with cm:
        try:
            async with cm:
                pass
        except RuntimeError as e:
            print(e)
    try:
        cm.reschedule(3)
    except RuntimeError as e:
        print(e)
    try:
        async with asyncio.timeout(-1):
            await asyncio.sleep(0)
            print("not here")
    except TimeoutError as e:
        print("neg", repr(e), repr(e.__cause__))
    async with asyncio.timeout(0.005) as cm:
        pass
    await asyncio.sleep(0.01)
    print(cm.expired())
    try:
        async with asyncio.timeout(0.001):
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                raise ValueError("own")
    except ValueError as e:
        print(e, type(e.__context__).__name__)

    async def fn():
        async with asyncio.timeout(0.01):
            await asyncio.sleep(1)

    t = asyncio.create_task(fn())
    await asyncio.sleep(0.001)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("ext cancel", t.cancelling())
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.002) as cm:
            print(cm.when() > 0)
            await asyncio.sleep(1)
    except TimeoutError:
        print("at")
    try:
        asyncio.Timeout("x") and None
    except Exception as e:
        print(type(e).__name__)

    async def noop():
        pass

    print(asyncio.current_task().cancelling())


asyncio.run(main())
