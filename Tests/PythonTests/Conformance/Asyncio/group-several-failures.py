import asyncio
async def bad(e):
    raise e
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            for e in (ValueError(1), TypeError(2), KeyError(3)):
                tg.create_task(bad(e))
    except* (ValueError, TypeError) as eg:
        print("first", eg.exceptions)
    except* KeyError as eg:
        print("second", eg.exceptions)
asyncio.run(main())
