import asyncio

async def main():
    sleep = asyncio.sleep("x")
    print("nothing happened yet", asyncio.iscoroutine(sleep))
    try:
        await sleep
    except TypeError as error:
        print(error)
    result = await asyncio.gather(asyncio.sleep("1"), asyncio.sleep(.1, "slept"), return_exceptions=True)
    print(result)

asyncio.run(main())
