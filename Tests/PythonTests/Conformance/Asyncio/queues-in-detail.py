import asyncio


async def main():
    q = asyncio.Queue(2)
    print(q.maxsize, q.empty(), q.full(), q.qsize(), q)
    await q.put(1)
    q.put_nowait(2)
    print(q, q.full())
    try:
        await asyncio.wait_for(q.put(3), 0.001)
    except TimeoutError:
        print("put timeout", q.qsize())
    p = asyncio.create_task(q.put(3))
    await asyncio.sleep(0)
    print(q)
    print(q.get_nowait(), q.qsize())
    await p
    print(await q.get(), await q.get())
    g = [asyncio.create_task(q.get()) for _ in range(3)]
    await asyncio.sleep(0)
    print(str(q)[-20:])
    g[0].cancel()
    q.put_nowait("a")
    q.put_nowait("b")
    r = await asyncio.gather(*g, return_exceptions=True)
    print([x if isinstance(x, str) else type(x).__name__ for x in r])
    print(q._unfinished_tasks)
    j = asyncio.create_task(q.join())
    await asyncio.sleep(0)
    print(j.done())
    for _ in range(5):
        q.task_done()
    await j
    print("joined")
    try:
        q.task_done()
    except ValueError as e:
        print(e)
    await q.join()
    print("join at once")
    q = asyncio.Queue(-1)
    [q.put_nowait(i) for i in range(100)]
    print(q.full(), q.qsize())
    q = asyncio.PriorityQueue()
    [q.put_nowait(x) for x in (5, 1, 3)]
    print([q.get_nowait() for _ in range(3)])
    q = asyncio.LifoQueue()
    [q.put_nowait(x) for x in "abc"]
    print([await q.get() for _ in range(3)])

    class Stop:
        pass

    q = asyncio.Queue(1)
    seen = []

    async def prod():
        for i in range(5):
            await q.put(i)
            seen.append(f"p{i}")
        await q.put(Stop)

    async def cons():
        while (x := (await q.get())) is not Stop:
            seen.append(f"c{x}")
            q.task_done()
        q.task_done()

    await asyncio.gather(prod(), cons())
    print(" ".join(seen))
    await q.join()
    print(asyncio.Queue[int], isinstance(asyncio.PriorityQueue(), asyncio.Queue))


asyncio.run(main())
