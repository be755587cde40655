import asyncio
from concurrent.futures import ProcessPoolExecutor


def block(number):
    first = number * 100_000
    return sum([n * n for n in range(first, first + 100_000)])


def report():
    total = 0
    for number in range(10):
        total += block(number)
    return total


async def main():
    loop = asyncio.get_running_loop()
    pool = ProcessPoolExecutor(2)
    one = loop.run_in_executor(
        pool, report)
    two = loop.run_in_executor(
        pool, report)
    await asyncio.gather(one, two)
    print("two reports")


if __name__ == "__main__":
    asyncio.run(main())
