"""One gather of very many sleeps."""

import asyncio
import sys


async def nap(i):
    await asyncio.sleep(0.001)
    return i


async def main(n):
    print(sum(await asyncio.gather(*(nap(i) for i in range(n)))))


asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
