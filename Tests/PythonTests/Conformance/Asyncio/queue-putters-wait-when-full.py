import asyncio
async def put(n, q):
    await q.put(n)
    print("put", n)
async def main():
    q = asyncio.Queue(1)
    ts = [asyncio.create_task(put(n, q)) for n in range(4)]
    await asyncio.sleep(0)
    print(q, q.full())
    for _ in range(4):
        print("got", await q.get())
        await asyncio.sleep(0)
    await asyncio.gather(*ts)
asyncio.run(main())
