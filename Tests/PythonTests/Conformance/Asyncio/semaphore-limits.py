import asyncio
running = 0
async def f(n, sem):
    global running
    async with sem:
        running += 1
        print(n, "in", running)
        await asyncio.sleep(0.01)
        running -= 1
    print(n, "out")
async def main():
    sem = asyncio.Semaphore(2)
    await asyncio.gather(*(f(n, sem) for n in range(5)))
    print(sem.locked())
asyncio.run(main())
