import asyncio
import time


def work(number):
    print("beat", number)
    time.sleep(0.05)


async def main():
    for number in (1, 2, 3, 4):
        work(number)
        await asyncio.sleep(0.2)


asyncio.run(main())
