import asyncio
from meters import read_meter


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
