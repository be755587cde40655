import asyncio
async def quick(): return "q"
async def other():
    for i in range(5):
        print("other", i)
        await asyncio.sleep(0)
async def main():
    o = asyncio.create_task(other())
    print(await asyncio.wait_for(quick(), 1))
    print("after")
    await o
asyncio.run(main())
