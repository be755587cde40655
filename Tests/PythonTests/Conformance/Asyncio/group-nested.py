import asyncio
async def bad():
    await asyncio.sleep(0.01)
    raise ValueError("inner")
async def slow(n):
    try:
        await asyncio.sleep(1)
    finally:
        print("slow", n)
async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(slow("outer"))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(slow("inner"))
                inner.create_task(bad())
    except ExceptionGroup as eg:
        print(repr(eg))
asyncio.run(main())
