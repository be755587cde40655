import asyncio
items = []
async def consumer(n, cond):
    async with cond:
        await cond.wait_for(lambda: items)
        print(n, items.pop(0))
async def main():
    cond = asyncio.Condition()
    ts = [asyncio.create_task(consumer(n, cond)) for n in "ab"]
    await asyncio.sleep(0.01)
    for i in range(2):
        async with cond:
            items.append(i)
            cond.notify_all()
        await asyncio.sleep(0.01)
    await asyncio.gather(*ts)
asyncio.run(main())
