import asyncio
import time


def scan(page):
    time.sleep(0.25)
    return "text of " + page


async def clock():
    for number in (1, 2):
        await asyncio.sleep(0.1)
        print("tick", number)


async def main():
    task = asyncio.create_task(clock(), name="clock")
    text = await asyncio.to_thread(scan, "A")
    print(text)
    await task


asyncio.run(main())
