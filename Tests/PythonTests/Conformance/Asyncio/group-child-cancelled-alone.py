import asyncio
async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(asyncio.sleep(1))
        b = tg.create_task(asyncio.sleep(0.01, "b"))
        await asyncio.sleep(0)
        a.cancel()
    print(a.cancelled(), b.result())
asyncio.run(main())
