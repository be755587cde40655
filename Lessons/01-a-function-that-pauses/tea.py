import asyncio


async def make_tea():
    print("kettle on")
    await asyncio.sleep(0.5)
    print("tea is ready")


asyncio.run(make_tea())
