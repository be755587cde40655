import asyncio


async def blink():
    print("lamp on")
    try:
        while True:
            print("blink")
            await asyncio.sleep(0.2)
    finally:
        print("lamp off")


async def main():
    lamp = asyncio.create_task(blink(), name="lamp")
    await asyncio.sleep(0.5)
    lamp.cancel()
    try:
        await lamp
    except asyncio.CancelledError:
        print("good night")


asyncio.run(main())
