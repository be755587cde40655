import asyncio
async def s(d, v):
    await asyncio.sleep(d)
    print("finished", v)
    return v
async def main():
    print(await asyncio.gather(s(0.03, "a"), s(0.01, "b"), s(0.02, "c")))
    print(await asyncio.gather())
asyncio.run(main())
