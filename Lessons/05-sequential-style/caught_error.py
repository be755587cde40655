import asyncio


async def lookup():
    await asyncio.sleep(0.2)
    return 0


async def bill():
    try:
        rate = await lookup()
        print("pays", 30 / rate)
    except ZeroDivisionError:
        print("no rate")


async def main():
    await bill()
    print("closed")


asyncio.run(main())
