"""A lock handed from task to task."""

import asyncio
import sys


async def worker(lock, turns, log):
    for _ in range(turns):
        async with lock:
            log[0] += 1
            await asyncio.sleep(0)


async def main(tasks, turns):
    lock = asyncio.Lock()
    log = [0]
    await asyncio.gather(*(worker(lock, turns, log) for _ in range(tasks)))
    print(log[0])


n = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
asyncio.run(main(n, max(1, n // 10)))
