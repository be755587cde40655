import asyncio


async def main():
    asyncio.current_task().tag = 5
    await asyncio.sleep(0)
    print(asyncio.current_task().tag)
    f = asyncio.get_running_loop().create_future()
    f.x = 1
    asyncio.get_running_loop().call_later(0.01, f.set_result, 1)
    await f
    print(f.x)


class F(asyncio.Future):

    def __init__(self, x):
        super().__init__()
        self.x = x


class T(asyncio.Task):

    def __init__(self, coro, *, loop=None, name=None, context=None):
        super().__init__(coro, loop=loop, name=name)
        self.started = loop.time() if loop else None
        self.k = 1


async def m2():
    f = F(4)
    print(f.x, f)
    loop = asyncio.get_running_loop()
    loop.set_task_factory(lambda loop, coro, **k: T(coro, loop=loop, **k))

    async def w():
        print(asyncio.current_task().k, type(asyncio.current_task()).__name__)
        await asyncio.sleep(0)
        print(asyncio.current_task().k, asyncio.current_task().get_name())
        return 3

    print(await asyncio.gather(w(), w()))
    print(await asyncio.create_task(w(), name="nn"))
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(w())
        print(type(t).__name__)


asyncio.run(main())
asyncio.run(m2())
