import asyncio
async def messy():
    try:
        await asyncio.sleep(1)
    finally:
        raise ZeroDivisionError("in cleanup")
async def bad():
    raise ValueError("first")
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(messy())
            tg.create_task(bad())
    except ExceptionGroup as eg:
        print(eg.exceptions)
asyncio.run(main())
