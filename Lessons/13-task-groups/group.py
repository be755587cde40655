import asyncio


async def fetch(name, latency):
    print("ask", name)
    try:
        await asyncio.sleep(latency)
        if name == "B":
            raise ValueError("B is missing")
        print("got", name)
    finally:
        print("hang up", name)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch("A", 0.3), name="A")
            group.create_task(fetch("B", 0.2), name="B")
            group.create_task(fetch("C", 0.1), name="C")
            print("the block is done")
    except* ValueError as errors:
        for error in errors.exceptions:
            print("main:", error)
    print("main is done")


asyncio.run(main())
