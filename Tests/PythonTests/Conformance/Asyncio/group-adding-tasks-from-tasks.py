import asyncio
async def spawn(tg, n):
    print("spawn", n)
    if n:
        tg.create_task(spawn(tg, n - 1))
    await asyncio.sleep(0.001)
    print("end", n)
async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(spawn(tg, 3))
    print("all done")
asyncio.run(main())
