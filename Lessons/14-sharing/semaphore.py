import asyncio

desks = asyncio.Semaphore(2)


async def guest(name, stay):
    async with desks:
        print(name, "sits down")
        await asyncio.sleep(stay)
    print(name, "leaves")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(guest("A", 0.3), name="A")
        group.create_task(guest("B", 0.1), name="B")
        group.create_task(guest("C", 0.1), name="C")
        group.create_task(guest("D", 0.2), name="D")
    print("all have gone")


asyncio.run(main())
