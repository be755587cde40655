import asyncio
async def f(n, cond):
    async with cond:
        print(n, "waits")
        await cond.wait()
        print(n, "woken")
async def main():
    cond = asyncio.Condition()
    ts = [asyncio.create_task(f(n, cond)) for n in range(4)]
    await asyncio.sleep(0.01)
    async with cond:
        cond.notify()
        print("one")
    await asyncio.sleep(0.01)
    async with cond:
        cond.notify(2)
        print("two")
    await asyncio.sleep(0.01)
    async with cond:
        cond.notify_all()
        print("all")
    await asyncio.gather(*ts)
asyncio.run(main())
