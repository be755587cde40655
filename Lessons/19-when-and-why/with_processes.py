import asyncio
from concurrent.futures import ProcessPoolExecutor


def count(first):
    return sum([n % 7 for n in range(first, first + 400_000)])


async def main():
    firsts = (0, 400_000, 800_000)
    run = asyncio.get_running_loop().run_in_executor
    with ProcessPoolExecutor(3) as pool:
        sums = await asyncio.gather(
            *[run(pool, count, first) for first in firsts]
        )
    print("sum:", sum(sums))


if __name__ == "__main__":
    asyncio.run(main())
