import asyncio

start = asyncio.Event()


async def runner(name, pause):
    await asyncio.sleep(pause)
    print(name, "is at the line")
    await start.wait()
    print(name, "runs")


async def main():
    a = asyncio.create_task(runner("A", 0.3), name="A")
    b = asyncio.create_task(runner("B", 0.1), name="B")
    c = asyncio.create_task(runner("C", 0.2), name="C")
    await asyncio.sleep(0.5)
    start.set()
    print("go")
    await asyncio.gather(a, b, c)


asyncio.run(main())
