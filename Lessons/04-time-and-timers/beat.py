import asyncio
import time

DELAYS = [0.18, 0.02, 0.18, 0.02]
START = time.perf_counter()


async def measure():
    now = time.perf_counter() - START
    print("measured at", round(now, 1))
    await asyncio.sleep(DELAYS.pop(0))


async def main():
    for _ in range(4):
        await measure()
        await asyncio.sleep(0.2)


asyncio.run(main())
