# A task takes a number for its name also where it is given another name.
import asyncio


async def name():
    return asyncio.current_task().get_name()


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.create_task(name(), name="given"))
    print(await asyncio.create_task(name()))
    print(await loop.create_task(name(), name="by the loop"))
    print(await loop.create_task(name()))
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(name(), name=n) for n in ("in group", None, "also", None)]
    print([task.result() for task in tasks])
    made = asyncio.Task(name(), loop=loop, name="direct")
    print(await made, await asyncio.create_task(name()))

    def factory(loop, coro, **options):
        print("factory", options)
        return asyncio.Task(coro, loop=loop, **options)

    loop.set_task_factory(factory)
    print(await asyncio.create_task(name(), name="made by a factory"))
    print(await asyncio.create_task(name()))
    try:
        await asyncio.gather([1])
    except TypeError as error:
        print(error)
    try:
        await asyncio.gather(5)
    except TypeError as error:
        print(error)


class Loop(asyncio.SelectorEventLoop):
    def create_task(self, coro, **options):
        print("own", sorted(set(options) - {"context"}))
        return super().create_task(coro, **options)


asyncio.run(main())
with asyncio.Runner(loop_factory=Loop) as runner:
    async def on_own_loop():
        print(await asyncio.create_task(name(), name="renamed"))
    runner.run(on_own_loop())
