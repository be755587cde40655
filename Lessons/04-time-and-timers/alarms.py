import asyncio


async def alarm(name, delay):
    await asyncio.sleep(delay)
    print(name, "rings")


async def main():
    a = asyncio.create_task(alarm("A", 0.4), name="A")
    b = asyncio.create_task(alarm("B", 0.1), name="B")
    c = asyncio.create_task(alarm("C", 0.2), name="C")
    await a
    await b
    await c


asyncio.run(main())
