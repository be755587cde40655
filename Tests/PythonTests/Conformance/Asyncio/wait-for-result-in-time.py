import asyncio
async def f(): 
    await asyncio.sleep(0.01)
    return 5
async def main():
    print(await asyncio.wait_for(f(), 1))
    print(await asyncio.wait_for(f(), None))
    print(await asyncio.wait_for(asyncio.create_task(f()), timeout=2))
    async def bad(): raise ValueError("v")
    try:
        await asyncio.wait_for(bad(), 1)
    except ValueError as e: print(repr(e))
asyncio.run(main())
