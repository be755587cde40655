import asyncio
import time


def read_meter(house):
    time.sleep(0.05 + house / 10)  # a long way to the house
    print("meter", house)
    return house * 10


async def clock():
    for number in (1, 2):
        await asyncio.sleep(0.1)
        print("tick", number)


async def add_up(street, houses):
    total = 0
    for house in houses:
        total += read_meter(house)
    print(street, total)


async def main():
    task = asyncio.create_task(clock(), name="clock")
    await add_up("Elm Street", (1, 2, 3))
    await add_up("Oak Lane", (4, 5))
    await task


asyncio.run(main())
