import asyncio


async def fetch(number):
    await asyncio.sleep(0.1)
    return number * number


async def main():
    squares = [await fetch(number) for number in (1, 2, 3)]
    print(squares)


asyncio.run(main())
