import asyncio


async def pages(count):
    for number in range(1, count + 1):
        await asyncio.sleep(0.1)
        yield number


async def main():
    async for page in pages(3):
        print("begin", page)
        await asyncio.sleep(0.2)
        print("end", page)
    print("main is done")


asyncio.run(main())
