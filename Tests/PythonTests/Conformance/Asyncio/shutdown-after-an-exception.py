import asyncio
async def background():
    try:
        await asyncio.sleep(10)
    finally:
        print("background ends")
async def main():
    t = asyncio.create_task(background())
    await asyncio.sleep(0)
    raise ValueError("main failed")
try:
    asyncio.run(main())
except ValueError as e:
    print("caught", e)
