import asyncio
async def f():
    try:
        await asyncio.sleep(1)
    finally:
        raise ValueError("cleanup failed")
async def main():
    t = asyncio.create_task(f())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except ValueError as e:
        print(repr(e), repr(e.__context__), t.cancelled())
asyncio.run(main())
