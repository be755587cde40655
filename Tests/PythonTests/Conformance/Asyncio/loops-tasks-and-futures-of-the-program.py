import asyncio


class MyLoop(asyncio.SelectorEventLoop):

    def create_task(self, coro, **kw):
        print("create", coro.__name__)
        return super().create_task(coro, **kw)

    def call_exception_handler(self, ctx):
        print("ceh", ctx["message"].split(" at ")[0])
        super().call_exception_handler(ctx)

    def default_exception_handler(self, ctx):
        print("deh", ctx["message"].split(" at ")[0])


async def main():
    asyncio.get_running_loop().call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    return 3


with asyncio.Runner(loop_factory=MyLoop) as r:
    print(r.run(main()))


class MyTask(asyncio.Task):

    def cancel(self, msg=None):
        print("my cancel")
        return super().cancel(msg)


class MyFut(asyncio.Future):

    def set_result(self, v):
        super().set_result(v * 2)


async def m2():
    loop = asyncio.get_running_loop()
    t = MyTask(asyncio.sleep(1), loop=loop, name="q")
    print(type(t).__name__, isinstance(t, asyncio.Task), isinstance(t, asyncio.Future))
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("cancelled")
    f = MyFut(loop=loop)
    loop.call_soon(f.set_result, 4)
    print(await f, f)
    loop.set_task_factory(lambda loop, coro, **k: MyTask(coro, loop=loop, **k))
    t = asyncio.create_task(asyncio.sleep(0, 3))
    print(type(t).__name__, await t)


asyncio.run(m2())
