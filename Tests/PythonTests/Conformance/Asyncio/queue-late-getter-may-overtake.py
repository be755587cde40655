import asyncio
async def get(n, q):
    print(n, "got", await q.get())
async def main():
    q = asyncio.Queue()
    t = asyncio.create_task(get("waiting", q))
    await asyncio.sleep(0)
    q.put_nowait(1)
    await get("late", q)
    q.put_nowait(2)
    await t
asyncio.run(main())
