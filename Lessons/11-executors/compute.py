import asyncio


def block(number):
    first = number * 100_000
    return sum([n * n for n in range(first, first + 100_000)])


def report():
    total = 0
    for number in range(10):
        total += block(number)
    return total


async def clock():
    for number in (1, 2):
        await asyncio.sleep(0.02)
        print("tick", number)


async def main():
    task = asyncio.create_task(clock(), name="clock")
    await asyncio.gather(
        asyncio.to_thread(report),
        asyncio.to_thread(report))
    print("two reports")
    await task


asyncio.run(main())
