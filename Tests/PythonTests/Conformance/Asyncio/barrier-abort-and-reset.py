import asyncio
async def f(n, b):
    try:
        print(n, await b.wait())
    except asyncio.BrokenBarrierError as e:
        print(n, "broken", e)
async def main():
    b = asyncio.Barrier(3)
    ts = [asyncio.create_task(f(n, b)) for n in range(2)]
    await asyncio.sleep(0.01)
    await b.abort()
    await asyncio.gather(*ts)
    print(b.broken, "[broken]" in repr(b))
    await f("late", b)
    await b.reset()
    print(b.broken)
    ts = [asyncio.create_task(f(n, b)) for n in range(2)]
    await asyncio.sleep(0.01)
    await b.reset()
    await asyncio.gather(*ts)
    await asyncio.gather(*(f(n, b) for n in range(3)))
asyncio.run(main())
