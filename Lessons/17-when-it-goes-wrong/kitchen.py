import asyncio
import time


async def cook(dish, seconds):
    time.sleep(seconds)
    print("cooked", dish)


async def waiter():
    await asyncio.sleep(0.1)
    print("waiter greets")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(waiter(), name="waiter")
        group.create_task(cook("roast", 0.3), name="roast")
        group.create_task(cook("soup", 0.05), name="soup")


asyncio.run(main())
