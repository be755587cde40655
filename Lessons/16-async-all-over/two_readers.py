import asyncio


async def pages(count, pause):
    for number in range(1, count + 1):
        await asyncio.sleep(pause)
        yield number


async def reader(name, pause):
    async for page in pages(2, pause):
        print(name, "reads", page)
    print(name, "is done")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(reader("A", 0.3), name="A")
        group.create_task(reader("B", 0.2), name="B")


asyncio.run(main())
