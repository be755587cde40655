import asyncio
async def main():
    try:
        async with asyncio.timeout(0.01) as t:
            print(t.expired(), t.when() is not None)
            await asyncio.sleep(1)
    except TimeoutError as e:
        print(repr(e), repr(e.__context__), e.__cause__)
    print(t.expired(), asyncio.current_task().cancelling())
asyncio.run(main())
