import asyncio
async def consumer(n, q):
    while (x := await q.get()) is not None:
        print(n, x)
        await asyncio.sleep(0)
    print(n, "ends")
    await q.put(None)
async def main():
    q = asyncio.Queue()
    async with asyncio.TaskGroup() as tg:
        for n in "ab": tg.create_task(consumer(n, q))
        for x in range(5): await q.put(x)
        await q.put(None)
    print(q.qsize())
asyncio.run(main())
