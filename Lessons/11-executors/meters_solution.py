import asyncio
import time


def read_meter(house):
    time.sleep(0.2)
    return house * 10


async def clock():
    for number in (1, 2):
        await asyncio.sleep(0.05)
        print("tick", number)


async def add_up():
    readings = await asyncio.gather(
        *[asyncio.to_thread(read_meter, house) for house in (1, 2, 3)])
    print("total", sum(readings))


async def main():
    await asyncio.gather(clock(), add_up())


asyncio.run(main())
