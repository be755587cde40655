import asyncio


async def fetch(name, latency):
    await asyncio.sleep(latency)
    print("got", name)
    return "page " + name


async def main():
    calls = [fetch("A", 0.3), fetch("B", 0.1), fetch("C", 0.2)]
    for first in asyncio.as_completed(calls):
        page = await first
        print("main has", page)


asyncio.run(main())
