import asyncio


async def late(name):
    asyncio.current_task().cancel(f"by {name} itself")
    return name


async def sleeper():
    await asyncio.sleep(1)


async def main():
    tasks = [asyncio.create_task(late("first")), asyncio.create_task(sleeper())]
    await asyncio.sleep(0)
    tasks[1].cancel("from outside")
    print(await asyncio.gather(*tasks, return_exceptions=True))
    for task in tasks:
        try:
            await task
        except asyncio.CancelledError as error:
            print(repr(error))
    print([task._cancel_message for task in tasks])


asyncio.run(main())
