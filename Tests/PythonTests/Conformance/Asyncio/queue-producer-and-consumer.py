import asyncio
async def producer(q):
    for i in range(5):
        await q.put(i)
        print("put", i, q.qsize())
async def consumer(q):
    for _ in range(5):
        print("got", await q.get())
        q.task_done()
async def main():
    q = asyncio.Queue(2)
    await asyncio.gather(producer(q), consumer(q))
    await q.join()
    print(q.empty(), q.full(), q.maxsize)
asyncio.run(main())
