import asyncio


async def worker(name):
    print(name, "begins")
    try:
        await asyncio.sleep(0.5)
    except asyncio.CancelledError:
        print(name, "refuses")
    await asyncio.sleep(0.3)
    print(name, "has finished")


async def main():
    a = asyncio.create_task(worker("A"), name="A")
    await asyncio.sleep(0.1)
    a.cancel()
    print("main has asked")
    await a
    print("main is done")


asyncio.run(main())
