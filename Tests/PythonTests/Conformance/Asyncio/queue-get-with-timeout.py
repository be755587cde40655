import asyncio
async def main():
    q = asyncio.Queue()
    for _ in range(2):
        try:
            print(await asyncio.wait_for(q.get(), 0.01))
        except TimeoutError:
            print("empty")
        q.put_nowait("item")
    try:
        async with asyncio.timeout(0.01):
            await q.get(); await q.get()
    except TimeoutError:
        print("timeout", q.qsize())
asyncio.run(main())
