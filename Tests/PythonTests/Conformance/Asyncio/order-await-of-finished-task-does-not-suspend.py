import asyncio
async def quick(): return 1
async def noisy():
    print("noisy runs")
async def main():
    t = asyncio.create_task(quick())
    await asyncio.sleep(0)
    n = asyncio.create_task(noisy())
    print(await t, "without giving way")
    print("now")
    await n
asyncio.run(main())
