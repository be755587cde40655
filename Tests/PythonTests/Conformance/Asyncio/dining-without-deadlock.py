import asyncio
async def philosopher(n, left, right):
    first, second = (left, right) if n % 2 else (right, left)
    for _ in range(2):
        async with first:
            await asyncio.sleep(0)
            async with second:
                print(n, "eats")
                await asyncio.sleep(0)
async def main():
    forks = [asyncio.Lock() for _ in range(3)]
    await asyncio.gather(*(philosopher(i, forks[i], forks[(i + 1) % 3]) for i in range(3)))
asyncio.run(main())
