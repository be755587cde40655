import asyncio
async def f(n, bad=False):
    await asyncio.sleep(n / 50)
    if bad: raise ValueError(n)
    return n
async def main():
    ts = [asyncio.create_task(f(1)), asyncio.create_task(f(2, True)), asyncio.create_task(f(5))]
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), ts[1].exception())
    ts[2].cancel()
    done, pending = await asyncio.wait(ts[2:], return_when="FIRST_EXCEPTION")
    print(len(done), ts[2].cancelled())
asyncio.run(main())
