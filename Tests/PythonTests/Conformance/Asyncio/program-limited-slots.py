import asyncio


class Meter:
    now = peak = 0

    async def __aenter__(self):
        Meter.now += 1
        Meter.peak = max(Meter.peak, Meter.now)

    async def __aexit__(self, *e):
        Meter.now -= 1


async def task(i, s, log):
    async with s, Meter():
        log.append(i)
        await asyncio.sleep(0.01 * (i % 3 + 1))
        if i == 4:
            raise RuntimeError(i)
    return i


async def main():
    s = asyncio.Semaphore(3)
    log = []
    r = await asyncio.gather(*(task(i, s, log) for i in range(9)), return_exceptions=True)
    print(r, log, Meter.peak, s.locked())
    b = asyncio.BoundedSemaphore(1)
    await b.acquire()
    b.release()
    try:
        b.release()
    except ValueError as e:
        print(e)
    t = [asyncio.create_task(task(i, s, log)) for i in range(20, 28)]
    await asyncio.sleep(0.005)
    for x in t[3:6]:
        x.cancel()
    r = await asyncio.gather(*t, return_exceptions=True)
    print([x if isinstance(x, int) else type(x).__name__ for x in r])
    print(s.locked())

    async def hold():
        async with s:
            await asyncio.sleep(1)

    hs = [asyncio.create_task(hold()) for _ in range(3)]
    await asyncio.sleep(0)
    try:
        await asyncio.wait_for(s.acquire(), 0.01)
    except TimeoutError:
        print("no slot")
    for h in hs:
        h.cancel()
    await asyncio.gather(*hs, return_exceptions=True)
    print(s.locked())


asyncio.run(main())
