import asyncio
import time


async def nap(name, delay):
    start = time.perf_counter()
    await asyncio.sleep(delay)
    print(name, "slept", round(time.perf_counter() - start, 1))


async def busy():
    print("busy begins")
    time.sleep(0.5)
    print("busy ends")


async def main():
    a = asyncio.create_task(nap("A", 0.1), name="A")
    b = asyncio.create_task(busy(), name="busy")
    await a
    await b


asyncio.run(main())
