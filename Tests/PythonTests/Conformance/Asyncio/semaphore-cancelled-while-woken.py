import asyncio
async def f(n, sem):
    try:
        await sem.acquire()
        print(n, "in")
    except asyncio.CancelledError:
        print(n, "cancelled")
        raise
async def main():
    sem = asyncio.Semaphore(1)
    await sem.acquire()
    ts = [asyncio.create_task(f(n, sem)) for n in "abc"]
    await asyncio.sleep(0)
    sem.release()
    ts[0].cancel()
    await asyncio.sleep(0.01)
    print([t.done() for t in ts], sem.locked())
    sem.release()
    await asyncio.gather(*ts, return_exceptions=True)
asyncio.run(main())
