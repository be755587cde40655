import asyncio


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
    for letter in (("L1", 0.1), ("L2", 0.25), ("L3", 0.2), ("L4", 0.1)):
        queue.put_nowait(letter)
    one = asyncio.create_task(carrier(queue), name="one")
    two = asyncio.create_task(carrier(queue), name="two")
    await queue.join()
    one.cancel()
    two.cancel()
    await asyncio.wait([one, two])
    print("office closed")


asyncio.run(main())
