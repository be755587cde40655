import asyncio
async def f(cond):
    async with cond:
        try:
            await cond.wait()
        except asyncio.CancelledError:
            print("cancelled, locked:", cond.locked())
            raise
async def main():
    cond = asyncio.Condition()
    t = asyncio.create_task(f(cond))
    await asyncio.sleep(0)
    async with cond:
        t.cancel()
        await asyncio.sleep(0.01)
        print("still", t.done())
    await asyncio.wait([t])
    print(t.cancelled(), cond.locked())
asyncio.run(main())
