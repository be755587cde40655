import asyncio
async def main():
    await asyncio.sleep(0)
    print("leaving")
    raise SystemExit(3)
asyncio.run(main())
