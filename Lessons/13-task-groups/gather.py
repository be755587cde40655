import asyncio


async def fetch(name, latency):
    print("ask", name)
    await asyncio.sleep(latency)
    if name == "B":
        raise ValueError("B is missing")
    print("got", name)


async def main():
    a = asyncio.create_task(fetch("A", 0.3), name="A")
    b = asyncio.create_task(fetch("B", 0.2), name="B")
    c = asyncio.create_task(fetch("C", 0.1), name="C")
    try:
        await asyncio.gather(a, b, c)
    except ValueError as error:
        print("main:", error)
    await asyncio.sleep(0.5)
    print("main is done")


asyncio.run(main())
