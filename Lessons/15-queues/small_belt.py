import asyncio


async def cook(queue):
    for dish in ("soup", "rice", "cake"):
        await queue.put(dish)
        print("cooked", dish)


async def waiter(queue):
    for _ in range(3):
        dish = await queue.get()
        print("serves", dish)
        await asyncio.sleep(0.2)


async def main():
    queue = asyncio.Queue(maxsize=1)
    async with asyncio.TaskGroup() as group:
        group.create_task(cook(queue), name="cook")
        group.create_task(waiter(queue), name="waiter")
    print("closing time")


asyncio.run(main())
