import asyncio
async def background(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(n, "cancelled at the end")
        raise
async def main():
    t = asyncio.create_task(background("only"))
    await asyncio.sleep(0)
    print("main ends")
asyncio.run(main())
print("after")
