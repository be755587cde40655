import asyncio
from contextlib import aclosing


async def pages():
    print("open")
    try:
        for number in (1, 2, 3):
            await asyncio.sleep(0.1)
            yield number
    finally:
        print("close")


async def main():
    async with aclosing(pages()) as book:
        async for page in book:
            print("page", page)
            if page == 2:
                break
    print("main goes on")


asyncio.run(main())
