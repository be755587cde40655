import asyncio
async def f(n, lock, turns):
    for _ in range(turns): await asyncio.sleep(0)
    print(n, "asks", lock.locked())
    async with lock:
        print(n, "in")
        await asyncio.sleep(0)
async def main():
    lock = asyncio.Lock()
    await asyncio.gather(f("a", lock, 0), f("b", lock, 0), f("c", lock, 1), f("d", lock, 2))
asyncio.run(main())
