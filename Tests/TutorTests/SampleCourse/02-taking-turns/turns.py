import asyncio


async def worker(name, pause):
    for turn in (1, 2):
        print(name, "turn", turn)
        await asyncio.sleep(pause)
    print(name, "is done")


async def main():
    a = asyncio.create_task(worker("A", 0.3), name="A")
    b = asyncio.create_task(worker("B", 0.1), name="B")
    c = asyncio.create_task(worker("C", 0.5), name="C")
    print("main waits")
    await a
    await b
    await c
    print("main is done")


asyncio.run(main())
