import asyncio
async def main():
    b = asyncio.Barrier(2)
    t = asyncio.create_task(b.wait())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(b.n_waiting)
    t.cancel()
    await asyncio.wait([t])
    print(b.n_waiting, t.cancelled())
    print(await asyncio.gather(b.wait(), b.wait()))
asyncio.run(main())
