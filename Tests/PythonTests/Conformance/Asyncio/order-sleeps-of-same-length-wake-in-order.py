import asyncio
async def s(i):
    await asyncio.sleep(0.01)
    print(i)
async def main():
    await asyncio.gather(*(s(i) for i in range(6)))
asyncio.run(main())
