import asyncio


async def work():
    return asyncio.current_task().get_name()




async def main():
    loop = asyncio.get_running_loop()

    def with_context(loop, coro, context=None):
        print("made", coro.__name__, context)
        return asyncio.Task(coro, loop=loop, context=context)

    loop.set_task_factory(with_context)
    print(loop.get_task_factory() is with_context)
    task = asyncio.create_task(work(), name="named")
    print(type(task).__name__, await task)
    task = loop.create_task(work(), name="by the loop")
    print(await task)
    print(len(await asyncio.gather(work(), work())))
    async with asyncio.TaskGroup() as group:
        task = group.create_task(work(), name="in a group")
    print(task.result(), type(task).__name__)
    print(len(await asyncio.wait_for(work(), 1)) > 0)

    def plain(loop, coro):
        print("plain", coro.__name__)
        return asyncio.Task(coro, loop=loop)

    loop.set_task_factory(plain)
    print(await asyncio.create_task(work(), name="plain one"))
    try:
        asyncio.create_task(coro := work(), context=asyncio.current_task())
    except TypeError as error:
        print(type(error).__name__)
        coro.close()
    loop.set_task_factory(None)
    task = asyncio.create_task(work(), name="own")
    print(type(task).__name__, await task)


asyncio.run(main())
