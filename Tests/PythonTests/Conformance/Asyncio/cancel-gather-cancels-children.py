import asyncio
async def child(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print(n, "cancelled", e.args)
        raise
async def main():
    g = asyncio.gather(child(1), child(2))
    await asyncio.sleep(0)
    print(g.cancel("stop"))
    try:
        await g
    except asyncio.CancelledError as e:
        print("gather cancelled", e.args)
    print(g.cancelled(), g.done())
asyncio.run(main())
