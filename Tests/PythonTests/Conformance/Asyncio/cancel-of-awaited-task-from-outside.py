import asyncio
async def inner():
    await asyncio.sleep(1)
async def outer(t):
    try:
        await t
    except asyncio.CancelledError:
        print("outer sees", t.cancelled(), asyncio.current_task().cancelling())
        raise
async def main():
    i = asyncio.create_task(inner())
    o = asyncio.create_task(outer(i))
    await asyncio.sleep(0)
    i.cancel()
    await asyncio.wait([i, o])
    print(i.cancelled(), o.cancelled())
asyncio.run(main())
