import asyncio
import time

DELAYS = [0.18, 0.02, 0.18, 0.02]
START = time.perf_counter()


async def measure(number):
    now = time.perf_counter() - START
    print("measured at", round(now, 1))
    await asyncio.sleep(DELAYS[number])


async def main():
    loop = asyncio.get_running_loop()
    due = loop.time()
    for number in range(4):
        await measure(number)
        due += 0.2
        await asyncio.sleep(due - loop.time())


asyncio.run(main())
