import asyncio


async def node(i, inq, outq, rounds):
    for _ in range(rounds):
        tok = await inq.get()
        if tok is None:
            break
        await outq.put(tok + [i] if len(tok) < 8 else tok)
    return i


async def main():
    n = 4
    qs = [asyncio.Queue(1) for _ in range(n)]
    ts = [asyncio.create_task(node(i, qs[i], qs[(i + 1) % n], 3)) for i in range(n)]
    await qs[0].put([])
    print(await asyncio.gather(*ts))
    print(qs[0].get_nowait())

    async def ping(a, b, n):
        for i in range(n):
            await a.put(i)
            assert await b.get() == i

    async def pong(a, b):
        while True:
            await b.put(await a.get())

    a, b = (asyncio.Queue(), asyncio.Queue())
    p = asyncio.create_task(pong(a, b))
    await ping(a, b, 100)
    p.cancel()
    print(p.cancelling())


asyncio.run(main())
