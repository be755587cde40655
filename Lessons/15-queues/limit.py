import asyncio
import time


async def count():
    time.sleep(0.3)
    print("counted")
    await asyncio.sleep(0.2)
    print("rested")


async def main():
    try:
        async with asyncio.timeout(0.1):
            await count()
    except TimeoutError:
        print("too late")


asyncio.run(main())
