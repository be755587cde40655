import asyncio
async def f(): pass
async def main():
    f()
    asyncio.sleep(1)
    asyncio.Queue().get()
asyncio.run(main())
