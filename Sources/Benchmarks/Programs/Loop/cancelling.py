"""Very many tasks, all cancelled while they sleep."""

import asyncio
import sys


async def sleeper(cancelled):
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        cancelled.append(1)
        raise


async def main(n):
    cancelled = []
    tasks = [asyncio.create_task(sleeper(cancelled)) for _ in range(n)]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    print(len(cancelled), sum(isinstance(r, asyncio.CancelledError) for r in results))


asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
