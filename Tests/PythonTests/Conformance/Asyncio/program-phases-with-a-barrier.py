import asyncio


async def runner(i, b, log):
    for phase in range(3):
        await asyncio.sleep(0.01 * ((i + phase) % 3))
        log.append(f"{phase}:{i}")
        idx = await b.wait()
        if idx == 0:
            log.append(f"-- {phase}")


async def main():
    b = asyncio.Barrier(3)
    log = []
    await asyncio.gather(*(runner(i, b, log) for i in range(3)))
    print(log, b.n_waiting, b.parties, b.broken)

    async def other():
        try:
            return await b.wait()
        except asyncio.BrokenBarrierError as e:
            return repr(e)

    t = asyncio.create_task(other())
    await asyncio.sleep(0)
    await b.abort()
    print(await t, b.broken)
    await b.reset()
    print(b.broken)

    async def ctx():
        async with b as pos:
            return pos

    print(sorted(await asyncio.gather(ctx(), ctx(), ctx())))


asyncio.run(main())
