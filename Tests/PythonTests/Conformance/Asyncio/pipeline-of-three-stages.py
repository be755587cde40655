import asyncio
async def stage(name, source, sink, f):
    while (x := await source.get()) is not None:
        print(name, x)
        await sink.put(f(x))
    await sink.put(None)
async def main():
    a, b, c = (asyncio.Queue(1) for _ in range(3))
    async with asyncio.TaskGroup() as tg:
        tg.create_task(stage("double", a, b, lambda x: 2 * x))
        tg.create_task(stage("add", b, c, lambda x: x + 1))
        async def feed():
            for i in range(3): await a.put(i)
            await a.put(None)
        tg.create_task(feed())
        while (x := await c.get()) is not None: print("result", x)
asyncio.run(main())
