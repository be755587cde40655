import asyncio


async def blink(name, pause):
    count = 0
    try:
        while True:
            count += 1
            print(name, count)
            await asyncio.sleep(pause)
    finally:
        await asyncio.sleep(0.1)  # it fades
        print(name, "off after", count)


async def put_out(lamp):
    lamp.cancel()
    try:
        await lamp
    except asyncio.CancelledError:
        pass


async def main():
    red = asyncio.create_task(blink("red", 0.2), name="red")
    blue = asyncio.create_task(blink("blue", 0.35), name="blue")
    await asyncio.sleep(0.5)
    await put_out(red)
    await put_out(blue)
    print("good night")


asyncio.run(main())
