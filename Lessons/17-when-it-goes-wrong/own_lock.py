import asyncio
import watchdog

lock = asyncio.Lock()


async def save(name):
    async with lock:
        print("saved", name)


async def rename(name):
    async with lock:
        print("renamed", name)
        await save(name)


async def main():
    task = asyncio.create_task(rename("plan"), name="rename")
    await task
    print("main is done")


asyncio.run(main())
