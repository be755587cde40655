import asyncio
async def main():
    async with asyncio.timeout(0):
        print("no await, no timeout")
    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(0)
            print("after one turn")
    except TimeoutError:
        print("timed out")
asyncio.run(main())
