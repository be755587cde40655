import asyncio
async def inner():
    await asyncio.sleep(0.05)
    print("inner done")
    return 1
async def outer(t):
    try:
        await asyncio.shield(t)
    except asyncio.CancelledError:
        print("outer cancelled")
        raise
async def main():
    t = asyncio.create_task(inner())
    o = asyncio.create_task(outer(t))
    await asyncio.sleep(0.01)
    o.cancel()
    await asyncio.wait([o])
    print(t.done())
    print(await t)
asyncio.run(main())
