import asyncio
lock = asyncio.Lock()
async def contend():
    async with lock:
        await asyncio.sleep(0)
async def main():
    await asyncio.gather(contend(), contend())
asyncio.run(main())
try:
    asyncio.run(main())
except RuntimeError as e:
    print("different event loop" in str(e))
