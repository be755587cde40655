import asyncio
async def main():
    async def f(): 
        print("runs once"); return 7
    c = f()
    print(await asyncio.gather(c, c))
    t = asyncio.create_task(asyncio.sleep(0, 3))
    print(await asyncio.gather(t, t, t))
asyncio.run(main())
