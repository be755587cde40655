import asyncio
async def main():
    await asyncio.sleep(0)
    raise ValueError("out")
asyncio.run(main())
