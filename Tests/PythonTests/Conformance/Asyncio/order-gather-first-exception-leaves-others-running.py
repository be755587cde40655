import asyncio
async def bad():
    await asyncio.sleep(0.01)
    raise ValueError("bad")
async def good():
    await asyncio.sleep(0.03)
    print("good still finished")
    return 1
async def main():
    try:
        await asyncio.gather(good(), bad())
    except ValueError as e:
        print("caught", e)
    await asyncio.sleep(0.05)
asyncio.run(main())
