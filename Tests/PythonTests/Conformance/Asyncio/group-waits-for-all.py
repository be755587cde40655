import asyncio
async def f(n):
    await asyncio.sleep(n / 100)
    print("f", n)
    return n
async def main():
    async with asyncio.TaskGroup() as tg:
        ts = [tg.create_task(f(n), name=f"t{n}") for n in (3, 1, 2)]
        print("body done")
    print([t.result() for t in ts], [t.get_name() for t in ts])
asyncio.run(main())
