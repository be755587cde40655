import asyncio
async def put(n, q):
    try:
        await q.put(n)
        print("put", n)
    except asyncio.CancelledError:
        print("cancelled", n)
        raise
async def main():
    q = asyncio.Queue(1)
    q.put_nowait("first")
    ts = [asyncio.create_task(put(n, q)) for n in range(3)]
    await asyncio.sleep(0)
    print(q.get_nowait())
    ts[0].cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(q.get_nowait())
    await asyncio.gather(*ts, return_exceptions=True)
    print(q.get_nowait(), q.empty())
asyncio.run(main())
