import asyncio


async def orders():
    for drink in ("tea", "milk", "juice"):
        await asyncio.sleep(0.1)
        yield drink


async def serve(drink):
    print("begin", drink)
    await asyncio.sleep(0.15)
    print("serve", drink)


async def main():
    async with asyncio.TaskGroup() as group:
        async for drink in orders():
            group.create_task(serve(drink), name=drink)
    print("closed")


asyncio.run(main())
