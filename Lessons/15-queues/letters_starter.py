import asyncio
import random

dice = random.Random(1898)


async def carrier(queue):
    try:
        while True:
            letter, seconds = await queue.get()
            await asyncio.sleep(seconds)
            print("delivered", letter)
            queue.task_done()
    finally:
        print("a carrier goes home")


async def main():
    queue = asyncio.Queue()
    for letter in ("L1", "L2", "L3", "L4"):
        queue.put_nowait((letter, dice.uniform(0.05, 0.3)))
    one = asyncio.create_task(carrier(queue), name="one")
    await asyncio.sleep(0.4)
    one.cancel()
    print("office closed")


asyncio.run(main())
