import asyncio
async def f():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("child cancelled")
        raise
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            t = tg.create_task(f())
            await asyncio.sleep(0)
            raise RuntimeError("body")
    except BaseExceptionGroup as eg:
        print(type(eg).__name__, eg.message, eg.exceptions, eg.__cause__, eg.__suppress_context__)
    print(t.cancelled())
asyncio.run(main())
