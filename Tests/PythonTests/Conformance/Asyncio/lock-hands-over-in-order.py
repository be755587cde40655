import asyncio
async def f(n, lock):
    print(n, "wants")
    async with lock:
        print(n, "has")
        await asyncio.sleep(0.01)
    print(n, "gave")
async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(f(n, lock) for n in "abcd"))
    print(lock.locked())
asyncio.run(main())
