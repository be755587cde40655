import asyncio

class Telling(asyncio.Task):
    def cancel(self, msg=None):
        print("cancel", self.get_name(), msg)
        return super().cancel(msg)

class Stubborn(asyncio.Future):
    def cancel(self, msg=None):
        print("the future is to be cancelled", msg)
        return super().cancel(msg)

async def work():
    await asyncio.sleep(10)

async def wait_for_future(future):
    await future

async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(lambda loop, coro, **kw: Telling(coro, loop=loop, **kw))
    try:
        await asyncio.wait_for(work(), .1)
    except TimeoutError:
        print("timed out")
    future = Stubborn()
    task = asyncio.create_task(wait_for_future(future))
    await asyncio.sleep(0)
    task.cancel("now")
    await asyncio.wait([task])
    print(future.cancelled(), task.cancelled())
    both = asyncio.gather(work(), work())
    await asyncio.sleep(0)
    both.cancel()
    try:
        await both
    except asyncio.CancelledError:
        print("gather cancelled")
    try:
        async with asyncio.timeout(.1):
            await work()
    except TimeoutError:
        print("timed out")
    asyncio.create_task(work(), name="left")
    await asyncio.sleep(0)

asyncio.run(main())
