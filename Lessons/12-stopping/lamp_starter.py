import asyncio


async def blink():
    print("lamp on")
    while True:
        print("blink")
        await asyncio.sleep(0.2)
    print("lamp off")


async def main():
    lamp = asyncio.create_task(blink(), name="lamp")
    await asyncio.sleep(0.5)
    lamp.cancel()
    print("good night")


asyncio.run(main())
