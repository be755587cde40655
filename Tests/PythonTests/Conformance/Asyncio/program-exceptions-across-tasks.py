import asyncio, traceback


async def leaf(n):
    await asyncio.sleep(0)
    raise ValueError(f"leaf {n}")


async def mid(n):
    try:
        await leaf(n)
    except ValueError as e:
        raise RuntimeError("mid") from e


async def ctx():
    try:
        await leaf(1)
    except ValueError:
        await leaf(2)


async def main():
    try:
        await mid(1)
    except RuntimeError as e:
        print(repr(e), repr(e.__cause__), [f.name for f in traceback.extract_tb(e.__traceback__)])
    try:
        await asyncio.create_task(ctx())
    except ValueError as e:
        print(e, "|", e.__context__, [f.name for f in traceback.extract_tb(e.__traceback__)])
    t = asyncio.create_task(leaf(3))
    await asyncio.wait([t])
    print(t.exception())
    for _ in range(2):
        try:
            await t
        except ValueError as e:
            print(len(traceback.extract_tb(e.__traceback__)))
    r = await asyncio.gather(leaf(4), mid(5), return_exceptions=True)
    print(r)
    try:
        await asyncio.gather(leaf(6), asyncio.sleep(0.01, "x"))
    except ValueError as e:
        print("gather", e)
    try:
        try:
            raise KeyError("a")
        finally:
            await leaf(7)
    except ValueError as e:
        print(repr(e.__context__))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(mid(1))
            tg.create_task(leaf(2))
            raise KeyError("body")
    except BaseExceptionGroup as g:
        print(g.message, g.exceptions)
        m, rest = g.split(ValueError)
        print(m, rest, g.subgroup(lambda e: isinstance(e, KeyError)))
        try:
            raise ExceptionGroup("outer", [g, OSError(1)])
        except* (ValueError, KeyError) as eg:
            print(eg.exceptions[0].exceptions)
        except* Exception as eg:
            print(eg)
    lines = []
    try:
        await mid(9)
    except RuntimeError:
        lines = traceback.format_exc().splitlines()
    print([l for l in lines if not l.startswith("  ")])


asyncio.run(main())
