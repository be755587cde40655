import asyncio
import threading
import time


def tick():
    time.sleep(0.03)
    for number in range(3):
        print("thread", number)
        time.sleep(0.1)


async def task():
    for number in range(2):
        print("task", number)
        await asyncio.sleep(0.05)


async def main():
    thread = threading.Thread(target=tick)
    thread.start()
    await asyncio.sleep(0)
    other = asyncio.create_task(task())
    await asyncio.sleep(0.01)
    time.sleep(0.25)
    print("main unblocks the loop")
    await other
    thread.join()


asyncio.run(main())
