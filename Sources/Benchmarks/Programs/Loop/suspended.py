"""Very many tasks that all wait at once, to weigh one of them."""

import asyncio
import sys


async def wait(event):
    await event.wait()


async def main(n):
    event = asyncio.Event()
    tasks = [asyncio.create_task(wait(event)) for _ in range(n)]
    await asyncio.sleep(0)
    event.set()
    for task in tasks:
        await task
    print(n)


asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
