import asyncio
import watchdog

pot = asyncio.Lock()
cup = asyncio.Lock()


async def breakfast(name, first, second):
    async with first:
        print(name, "has one thing")
        await asyncio.sleep(0.1)
        async with second:
            print(name, "has both")


async def main():
    ann = asyncio.create_task(breakfast("Ann", pot, cup), name="Ann")
    bob = asyncio.create_task(breakfast("Bob", cup, pot), name="Bob")
    await ann
    await bob
    print("all have eaten")


asyncio.run(main())
