import asyncio
async def get(n, q):
    print(n, "got", await q.get())
async def main():
    q = asyncio.Queue()
    ts = [asyncio.create_task(get(n, q)) for n in "abc"]
    await asyncio.sleep(0)
    for i in range(3): q.put_nowait(i)
    print("all put")
    await asyncio.gather(*ts)
asyncio.run(main())
