import asyncio


async def cook(queue):
    for dish in ("soup", "rice"):
        await asyncio.sleep(0.2)
        await queue.put(dish)
    await queue.put(None)
    print("the cook goes home")


async def waiter(queue):
    while True:
        dish = await queue.get()
        if dish is None:
            break
        print("serves", dish)
        await asyncio.sleep(0.3)
    print("the waiter goes home")


async def main():
    queue = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(cook(queue), name="cook")
        group.create_task(waiter(queue), name="waiter")
    print("closing time")


asyncio.run(main())
