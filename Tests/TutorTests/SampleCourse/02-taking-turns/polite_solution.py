import asyncio


async def count(name):
    for number in (1, 2, 3):
        print(name, number)
        await asyncio.sleep(0)


async def main():
    a = asyncio.create_task(count("A"), name="A")
    b = asyncio.create_task(count("B"), name="B")
    await a
    await b


asyncio.run(main())
