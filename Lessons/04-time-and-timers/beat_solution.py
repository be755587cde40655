import asyncio
import time


def work(number):
    print("beat", number)
    time.sleep(0.05)


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    for number in (1, 2, 3, 4):
        work(number)
        await asyncio.sleep(start + number * 0.2 - loop.time())


asyncio.run(main())
