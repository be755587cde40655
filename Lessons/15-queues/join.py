import asyncio


async def waiter(name, queue):
    while True:
        dish, seconds = await queue.get()
        print(name, "takes", dish)
        await asyncio.sleep(seconds)
        print(name, "serves", dish)
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for order in (("soup", 0.3), ("rice", 0.1), ("cake", 0.1)):
        queue.put_nowait(order)
    a = asyncio.create_task(waiter("A", queue), name="A")
    b = asyncio.create_task(waiter("B", queue), name="B")
    await queue.join()
    print("all is served")
    a.cancel()
    b.cancel()
    await asyncio.gather(a, b, return_exceptions=True)
    print("closing time")


asyncio.run(main())
