import asyncio


async def wash(cup):
    await asyncio.sleep(0.1)
    print(cup, "is clean")


async def main():
    await wash("the red cup")
    await wash("the blue cup")
    print("all done")


asyncio.run(main())
