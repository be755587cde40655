import asyncio
import threading
import time


def blocking(pause):
    print("in", threading.current_thread().name)
    time.sleep(pause)
    return pause * 2


async def ticks():
    for number in range(4):
        print("tick", number)
        await asyncio.sleep(0.1)


async def main():
    start = time.monotonic()
    task = asyncio.create_task(ticks())
    await asyncio.sleep(0.05)
    print(await asyncio.to_thread(blocking, 0.2))
    await task
    print(round(time.monotonic() - start, 1))


asyncio.run(main())
