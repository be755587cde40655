import asyncio


async def fetch(name, latency):
    await asyncio.sleep(latency)
    if name == "B":
        raise ValueError("B is missing")
    return "page " + name


async def main():
    results = await asyncio.gather(
        fetch("A", 0.3),
        fetch("B", 0.2),
        fetch("C", 0.1),
        return_exceptions=True,
    )
    print(results)


asyncio.run(main())
