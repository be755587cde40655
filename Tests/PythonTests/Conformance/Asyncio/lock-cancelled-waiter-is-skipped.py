import asyncio
async def f(n, lock):
    try:
        async with lock:
            print(n, "in")
            await asyncio.sleep(0.01)
    except asyncio.CancelledError:
        print(n, "cancelled")
        raise
async def main():
    lock = asyncio.Lock()
    ts = [asyncio.create_task(f(n, lock)) for n in "abcd"]
    await asyncio.sleep(0)
    ts[1].cancel()
    await asyncio.gather(*ts, return_exceptions=True)
    print(lock.locked())
asyncio.run(main())
