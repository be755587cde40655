import asyncio
async def main():
    ts = [asyncio.create_task(asyncio.sleep(x, x)) for x in (0.01, 0.2)]
    done, pending = await asyncio.wait(ts, timeout=0.05)
    print(len(done), len(pending), ts[1].cancelled())
    done, pending = await asyncio.wait(ts, timeout=0)
    print(len(done), len(pending))
    ts[1].cancel()
asyncio.run(main())
