import asyncio
ended = []
async def bad():
    await asyncio.sleep(0.01)
    raise ValueError("bad")
async def victim(n):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        ended.append(n)
        raise
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            a = tg.create_task(victim(1))
            tg.create_task(bad())
            b = tg.create_task(victim(2))
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                print("body cancelled", asyncio.current_task().cancelling())
                raise
    except ExceptionGroup as eg:
        print(repr(eg), sorted(ended))
    print(a.cancelled(), b.cancelled(), asyncio.current_task().cancelling())
asyncio.run(main())
