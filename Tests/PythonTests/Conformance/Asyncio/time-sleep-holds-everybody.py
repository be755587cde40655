import asyncio, time
async def blocking():
    print("blocks")
    time.sleep(0.03)
    print("done blocking")
async def ticker():
    for i in range(3):
        print("tick", i)
        await asyncio.sleep(0.01)
async def main():
    start = time.monotonic()
    await asyncio.gather(ticker(), blocking())
    took = time.monotonic() - start
    print(0.04 < took < 0.08)
asyncio.run(main())
