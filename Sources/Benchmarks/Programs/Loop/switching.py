"""Many tasks that give their turn away many times."""

import asyncio
import sys


async def worker(turns):
    for _ in range(turns):
        await asyncio.sleep(0)


async def main(tasks, turns):
    await asyncio.gather(*(worker(turns) for _ in range(tasks)))
    print(tasks * turns, "turns")


n = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
asyncio.run(main(n, n))
