import asyncio


async def check(name):
    await asyncio.sleep(0)
    print(name, "checks")


async def worker(name):
    print(name, "begins")
    await check(name)
    print(name, "rests")
    await asyncio.sleep(0.1)
    print(name, "ends")


async def main():
    a = asyncio.create_task(worker("A"), name="A")
    b = asyncio.create_task(worker("B"), name="B")
    await a
    await b


asyncio.run(main())
