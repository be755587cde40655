import asyncio


async def fetch(name, latency):
    print("ask", name)
    try:
        await asyncio.sleep(latency)
        if name == "B":
            raise ValueError("B is missing")
        print("got", name)
    except ValueError as error:
        print("never mind:", error)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch("A", 0.3), name="A")
        group.create_task(fetch("B", 0.2), name="B")
        group.create_task(fetch("C", 0.1), name="C")
    print("main is done")


asyncio.run(main())
