import asyncio


async def tea():
    print("tea is ready")


async def main():
    await tea()
    print("breakfast")


asyncio.run(main())
