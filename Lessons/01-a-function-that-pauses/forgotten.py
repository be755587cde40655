import asyncio


async def tea():
    print("tea is ready")


async def main():
    tea()
    print("breakfast")


asyncio.run(main())
