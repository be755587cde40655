import asyncio


async def make(what, seconds):
    await asyncio.sleep(seconds)
    print(what, "is ready")
    return what


async def main():
    tea = asyncio.create_task(make("tea", 0.3), name="tea")
    await make("egg", 0.2)
    print(await asyncio.gather(tea, make("toast", 0.05)))


asyncio.run(main())
