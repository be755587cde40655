import asyncio


def is_prime(number):
    return not [d for d in range(2, number) if number % d == 0]


async def count(first, last):
    found = 0
    for number in range(first, last):
        if is_prime(number):
            found += 1
    print(found, "primes")


async def clock():
    for number in (1, 2):
        await asyncio.sleep(0.02)
        print("tick", number)


async def main():
    a = asyncio.create_task(clock(), name="clock")
    b = asyncio.create_task(count(9_000, 9_470), name="count")
    await a
    await b


asyncio.run(main())
