import asyncio
async def f(n, b):
    await asyncio.sleep(n / 100)
    print(n, "arrives", b.n_waiting)
    i = await b.wait()
    print(n, "passes", i)
async def main():
    b = asyncio.Barrier(3)
    print(b.parties, b.broken)
    await asyncio.gather(*(f(n, b) for n in range(3)))
    await asyncio.gather(*(f(n, b) for n in range(3)))
asyncio.run(main())
