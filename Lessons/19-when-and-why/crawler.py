import asyncio


async def fetch(number):
    await asyncio.sleep(0.2)  # the server's answer
    return f"page {number} " * 1_000


def analyse(page):
    return sum([len(word) for word in page.split()])


async def visit(number):
    page = await fetch(number)
    print(number, analyse(page))


async def main():
    await asyncio.gather(*[visit(number) for number in range(3)])


asyncio.run(main())
