import asyncio
async def f(n, lock):
    try:
        await lock.acquire()
    except asyncio.CancelledError:
        print(n, "cancelled")
        raise
    print(n, "in")
    lock.release()
async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    ts = [asyncio.create_task(f(n, lock)) for n in "abc"]
    await asyncio.sleep(0)
    lock.release()
    ts[0].cancel()
    await asyncio.gather(*ts, return_exceptions=True)
    print(lock.locked())
asyncio.run(main())
