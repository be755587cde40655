# What comes out of an awaited future or group has the exception handled there as its context.
import asyncio


async def fail(text):
    await asyncio.sleep(0)
    raise ValueError(text)


async def interrupted():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise OSError("error in shutdown")


async def awaits(make):
    try:
        raise KeyError("first")
    except KeyError:
        await make()


async def in_group():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail("child"))
        raise LookupError("body")


async def main():
    for make in (
        lambda: asyncio.create_task(fail("task")),
        lambda: asyncio.gather(fail("gathered")),
        lambda: fail("coroutine"),
        lambda: asyncio.wait_for(fail("waited"), 1),
        lambda: asyncio.shield(fail("shielded")),
        in_group,
    ):
        try:
            await awaits(make)
        except Exception as error:
            print(repr(error), "context", repr(error.__context__), error.__suppress_context__)
    task = asyncio.create_task(fail("asked"))
    await asyncio.wait([task])
    try:
        try:
            raise KeyError("second")
        except KeyError:
            task.result()
    except ValueError as error:
        print(repr(error), repr(error.__context__))
    print(repr(task.exception().__context__))
    asyncio.create_task(interrupted(), name="cleans up")
    await asyncio.sleep(0)
    asyncio.get_running_loop().set_exception_handler(
        lambda loop, context: print(
            context["message"], repr(context["exception"]),
            repr(context["exception"].__context__), repr(context["exception"].__context__.__context__)))
    raise RuntimeError("main failed")


asyncio.run(main())
