import asyncio
async def f(): pass
async def main():
    tg = asyncio.TaskGroup()
    print(tg)
    c = f()
    try:
        tg.create_task(c)
    except RuntimeError as e:
        print(e)
    async with tg:
        print(tg)
        t = tg.create_task(f())
        print(tg)
    try:
        tg.create_task(c)
    except RuntimeError as e:
        print(e)
    try:
        async with tg: pass
    except RuntimeError as e:
        print(e)
    c.close()
asyncio.run(main())
