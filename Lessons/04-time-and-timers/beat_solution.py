import asyncio
import time

DELAYS = [0.18, 0.02, 0.18, 0.02]
START = time.perf_counter()


async def measure():
    now = time.perf_counter() - START
    print("measured at", round(now, 1))
    await asyncio.sleep(DELAYS.pop(0))


async def main():
    loop = asyncio.get_running_loop()
    due = loop.time()
    for _ in range(4):
        await measure()
        due += 0.2
        await asyncio.sleep(due - loop.time())


asyncio.run(main())
