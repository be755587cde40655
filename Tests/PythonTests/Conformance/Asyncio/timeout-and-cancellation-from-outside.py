import asyncio
async def f():
    try:
        async with asyncio.timeout(1) as t:
            await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("cancelled, not timed out", t.expired())
        raise
async def main():
    t = asyncio.create_task(f())
    await asyncio.sleep(0.01)
    t.cancel()
    await asyncio.wait([t])
    print(t.cancelled())
asyncio.run(main())
