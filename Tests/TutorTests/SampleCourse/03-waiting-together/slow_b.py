import asyncio


async def fetch(name, latency):
    print("ask", name)
    await asyncio.sleep(latency)
    print("got", name)
    return "page " + name


async def main():
    pages = await asyncio.gather(
        fetch("A", 0.3),
        fetch("B", 0.5),
        fetch("C", 0.2),
    )
    print(pages)


asyncio.run(main())
