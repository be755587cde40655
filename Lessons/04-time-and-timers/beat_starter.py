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
    for _ in range(4):
        await measure()
        await asyncio.sleep(0.2)


asyncio.run(main())
