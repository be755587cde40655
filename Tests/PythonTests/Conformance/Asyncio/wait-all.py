import asyncio
async def f(n):
    await asyncio.sleep(n / 100)
    if n == 2: raise ValueError(n)
    return n
async def main():
    ts = [asyncio.create_task(f(n)) for n in (1, 2, 3)]
    done, pending = await asyncio.wait(ts)
    print(len(done), len(pending), [t in done for t in ts], ts[1].exception())
asyncio.run(main())
