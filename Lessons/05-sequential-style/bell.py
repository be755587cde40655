import asyncio


async def lookup():
    await asyncio.sleep(0.2)
    return 30


def ring(task):
    print("the bell rings:", task.result())


async def main():
    task = asyncio.create_task(lookup(), name="price")
    task.add_done_callback(ring)
    print("asked")
    price = await task
    print("pays", price)


asyncio.run(main())
