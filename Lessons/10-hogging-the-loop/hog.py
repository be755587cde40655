import asyncio


def block(number):
    first = number * 100_000
    return sum([n * n for n in range(first, first + 100_000)])


async def report():
    total = 0
    for number in range(25):
        total += block(number)
    print("report is done")


async def clock():
    for number in (1, 2):
        await asyncio.sleep(0.02)
        print("tick", number)


async def main():
    a = asyncio.create_task(clock(), name="clock")
    b = asyncio.create_task(report(), name="report")
    await a
    await b


asyncio.run(main())
