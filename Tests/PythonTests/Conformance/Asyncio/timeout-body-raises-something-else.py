import asyncio
async def main():
    try:
        async with asyncio.timeout(0.01):
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                raise ValueError("instead")
    except ValueError as e:
        print(repr(e), repr(e.__context__))
asyncio.run(main())
