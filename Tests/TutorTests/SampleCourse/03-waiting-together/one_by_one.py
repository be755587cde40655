import asyncio


async def fetch(name, latency):
    print("ask", name)
    await asyncio.sleep(latency)
    print("got", name)
    return "page " + name


async def main():
    a = await fetch("A", 0.3)
    b = await fetch("B", 0.1)
    c = await fetch("C", 0.2)
    print([a, b, c])


asyncio.run(main())
