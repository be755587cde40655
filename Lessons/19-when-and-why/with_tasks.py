import asyncio


async def fetch(page):
    await asyncio.sleep(0.2)  # the server's answer
    return len(page)


async def main():
    pages = ("news", "weather", "sport")
    sizes = await asyncio.gather(*[fetch(page) for page in pages])
    print("letters:", sum(sizes))


asyncio.run(main())
