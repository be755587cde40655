import asyncio
async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(0.01) as t:
        t.reschedule(loop.time() + 0.05)
        await asyncio.sleep(0.02)
        print("still here")
    try:
        async with asyncio.timeout(10) as t:
            t.reschedule(loop.time() - 1)
            await asyncio.sleep(1)
    except TimeoutError:
        print("expired")
    try:
        async with asyncio.timeout_at(loop.time() + 0.01):
            await asyncio.sleep(1)
    except TimeoutError:
        print("at")
asyncio.run(main())
