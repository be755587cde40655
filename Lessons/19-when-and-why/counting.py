import asyncio


def count(first):
    return sum([n % 7 for n in range(first, first + 400_000)])


async def main():
    firsts = (0, 400_000, 800_000)
    sums = await asyncio.gather(
        *[asyncio.to_thread(count, first) for first in firsts]
    )
    print("sum:", sum(sums))


asyncio.run(main())
