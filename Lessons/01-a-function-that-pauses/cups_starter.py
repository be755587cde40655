import asyncio


async def wash(cup):
    await asyncio.sleep(0.1)
    print(cup, "is clean")


async def main():
    wash("the red cup")
    wash("the blue cup")
    print("all done")


main()
