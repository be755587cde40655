import asyncio
async def gen():
    try:
        for i in range(5):
            yield i
    finally:
        print("closing")
        await asyncio.sleep(0)
        print("closed")
async def main():
    async for x in gen():
        print(x)
        if x == 1: break
    print("after the loop")
    await asyncio.sleep(0.01)
    print("end")
asyncio.run(main())
