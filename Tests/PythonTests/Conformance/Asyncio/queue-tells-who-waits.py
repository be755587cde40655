import asyncio


async def main():
    queue = asyncio.Queue(maxsize=1)
    print(queue._getters, queue._putters)
    getters = [asyncio.create_task(queue.get()) for _ in range(2)]
    await asyncio.sleep(0)
    print(len(queue._getters), all(isinstance(f, asyncio.Future) for f in queue._getters))
    for task in getters:
        task.cancel()
    await asyncio.wait(getters)
    print(len(queue._getters))
    putters = [asyncio.create_task(queue.put(n)) for n in range(3)]
    await asyncio.sleep(0)
    print(len(queue._putters), bool(queue._getters))
    print(await queue.get(), await queue.get(), await queue.get(), list(queue._putters))
    await asyncio.wait(putters)


asyncio.run(main())
