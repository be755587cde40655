import asyncio
async def f(n, sem):
    await sem.acquire()
    print(n)
    await asyncio.sleep(0)
    sem.release()
async def main():
    sem = asyncio.Semaphore(1)
    ts = [asyncio.create_task(f(n, sem)) for n in range(4)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("late asks", sem.locked())
    await f("late", sem)
    await asyncio.gather(*ts)
asyncio.run(main())
