import asyncio
import random
import time

START = time.perf_counter()
dice = random.Random(16345)


async def measure():
    now = time.perf_counter() - START
    print("measured at", round(now, 1))
    await asyncio.sleep(dice.uniform(0.01, 0.19))


async def main():
    loop = asyncio.get_running_loop()
    due = loop.time()
    for _ in range(4):
        await measure()
        due += 0.2
        await asyncio.sleep(due - loop.time())


asyncio.run(main())
