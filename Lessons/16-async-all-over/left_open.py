import asyncio


async def pages():
    print("open")
    try:
        for number in (1, 2, 3):
            await asyncio.sleep(0.1)
            yield number
    finally:
        print("close")


async def main():
    async for page in pages():
        print("page", page)
        if page == 2:
            break
    print("main goes on")
    await asyncio.sleep(0.1)
    print("main is done")


asyncio.run(main())
