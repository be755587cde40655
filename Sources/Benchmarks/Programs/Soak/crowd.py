# Tasks come, fail, are cancelled and go, for ever.
import asyncio


async def worker(number):
    await asyncio.sleep(0.1 * (number % 5))
    if number % 7 == 0:
        raise ValueError(number)
    return number


async def main():
    number = 0
    while True:
        tasks = [asyncio.create_task(worker(number + offset)) for offset in range(10)]
        tasks[3].cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        print(number, len(results))
        number += 10


asyncio.run(main())
