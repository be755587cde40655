import asyncio


async def philosopher(i, forks, log, waiter, meals):
    left, right = (forks[i], forks[(i + 1) % len(forks)])
    for m in range(meals):
        await asyncio.sleep(0.02 * i)
        async with waiter:
            async with left:
                await asyncio.sleep(0)
                async with right:
                    log.append(i)
                    await asyncio.sleep(0.05)


async def ordered(i, forks, log, meals):
    a, b = sorted((i, (i + 1) % len(forks)))
    for m in range(meals):
        async with forks[a], forks[b]:
            log.append((i, m))
            await asyncio.sleep(0.001)


async def main():
    forks = [asyncio.Lock() for _ in range(5)]
    w = asyncio.Semaphore(4)
    log = []
    await asyncio.gather(*(philosopher(i, forks, log, w, 2) for i in range(5)))
    print(log, w.locked())
    log = []
    await asyncio.gather(*(ordered(i, forks, log, 2) for i in range(5)))
    print(log)

    async def greedy(i):
        async with forks[i]:
            await asyncio.sleep(0.01)
            async with asyncio.timeout(0.03 + i / 20):
                async with forks[(i + 1) % 5]:
                    return i

    print(
        [
            type(r).__name__ if isinstance(r, Exception) else r
            for r in await asyncio.gather(*(greedy(i) for i in range(5)), return_exceptions=True)
        ],
        [f.locked() for f in forks],
    )


asyncio.run(main())
