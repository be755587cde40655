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
    x = asyncio.create_task(nap("X", 0.3), name="X")
    y = asyncio.create_task(nap("Y", 0.1), name="Y")
    z = asyncio.create_task(nap("Z", 0.7), name="Z")
    b = asyncio.create_task(busy(), name="busy")
    await x
    await y
    await z
    await b


asyncio.run(main())
