import asyncio


async def greet(name):
    print(name, end=" ")


async def main():
    task = asyncio.create_task(greet("Ann"))
    await greet("Bob")
    print("main", end=" ")
    await task
    print()


asyncio.run(main())
