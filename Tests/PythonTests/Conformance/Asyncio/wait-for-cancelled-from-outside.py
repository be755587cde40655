import asyncio
async def f():
    try:
        await asyncio.sleep(1)
    finally:
        print("f ends")
async def main():
    t = asyncio.create_task(asyncio.wait_for(f(), 10))
    await asyncio.sleep(0.01)
    t.cancel("x")
    try:
        await t
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
asyncio.run(main())
