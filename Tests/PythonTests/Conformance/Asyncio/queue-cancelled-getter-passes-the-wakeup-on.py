import asyncio
async def get(n, q):
    try:
        print(n, await q.get())
    except asyncio.CancelledError:
        print(n, "cancelled")
        raise
async def main():
    q = asyncio.Queue()
    ts = [asyncio.create_task(get(n, q)) for n in "abc"]
    await asyncio.sleep(0)
    q.put_nowait(1)
    ts[0].cancel()
    ts[1].cancel()
    await asyncio.gather(*ts, return_exceptions=True)
    print(q.qsize())
asyncio.run(main())
