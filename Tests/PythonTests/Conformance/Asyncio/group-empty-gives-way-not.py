import asyncio
async def noisy(): print("noisy")
async def main():
    t = asyncio.create_task(noisy())
    async with asyncio.TaskGroup() as tg:
        pass
    print("group done first")
    await t
asyncio.run(main())
