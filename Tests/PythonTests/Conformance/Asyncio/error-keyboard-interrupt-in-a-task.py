import asyncio
async def bad():
    raise KeyboardInterrupt
async def main():
    t = asyncio.create_task(bad())
    try:
        await asyncio.sleep(0.01)
    finally:
        print("main ends")
try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("interrupted")
