import asyncio
async def f():
    asyncio.current_task().cancel()
    return 5
async def main():
    t = asyncio.create_task(f())
    try:
        print(await t)
    except asyncio.CancelledError:
        print("cancelled")
asyncio.run(main())
