import asyncio
async def inner():
    print("inner")
    return 2
async def noisy():
    print("noisy runs")
async def main():
    n = asyncio.create_task(noisy())
    print(await inner())
    print("still first")
    await n
asyncio.run(main())
