import asyncio
async def main():
    for bad in (1, "x", None, [], main):
        try:
            await bad
        except TypeError as e:
            print(e)
asyncio.run(main())
