import asyncio


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    print("cooked", dish)


async def waiter():
    await asyncio.sleep(0.1)
    print("waiter greets")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(waiter(), name="waiter")
        for dish in ("soup", "rice", "fish", "cake", "tea"):
            group.create_task(cook(dish, 0.06), name=dish)


asyncio.run(main())
