import asyncio
async def main():
    async with asyncio.timeout(1) as t:
        await asyncio.sleep(0.01)
    print(t.expired(), t)
    async with asyncio.timeout(None) as t:
        print(t, t.when())
    try:
        t.reschedule(1)
    except RuntimeError as e:
        print(e)
asyncio.run(main())
