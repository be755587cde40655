import asyncio


async def blink():
    count = 0
    try:
        while True:
            count += 1
            print("blink", count)
            await asyncio.sleep(0.2)
    finally:
        print("off after", count)


async def main():
    lamp = asyncio.create_task(blink(), name="lamp")
    await asyncio.sleep(0.5)
    lamp.cancel()
    try:
        await lamp
    except asyncio.CancelledError:
        print("good night")


asyncio.run(main())
