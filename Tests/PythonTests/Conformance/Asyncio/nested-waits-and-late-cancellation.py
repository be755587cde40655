import asyncio
async def inner():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("inner cancelled")
        await asyncio.sleep(0.01)
        print("inner cleaned")
        raise
async def main():
    outer = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(inner(), 0.5), 0.02))
    try:
        await outer
    except TimeoutError as e:
        print("timeout", repr(e.__cause__))
    t = asyncio.create_task(asyncio.wait_for(asyncio.shield(inner()), 0.01))
    try:
        await t
    except TimeoutError:
        print("shielded goes on")
    await asyncio.sleep(0.01)
asyncio.run(main())
