import asyncio


async def walk(name, pauses):
    for _ in range(pauses):
        await asyncio.sleep(0)
    print(name, end=" ")


async def main():
    a = asyncio.create_task(walk("A", 2), name="A")
    b = asyncio.create_task(walk("B", 1), name="B")
    c = asyncio.create_task(walk("C", 1), name="C")
    await asyncio.gather(a, b, c)
    print()


asyncio.run(main())
