import asyncio


async def fetch(name, latency):
    print("ask", name)
    try:
        await asyncio.sleep(latency)
        return "page " + name
    finally:
        print("hang up", name)


async def main():
    try:
        async with asyncio.timeout(0.2):
            page = await fetch("A", 0.5)
            print(page)
    except TimeoutError:
        print("too late")
    print("main is done")


asyncio.run(main())
