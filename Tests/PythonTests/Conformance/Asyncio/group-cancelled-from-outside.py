import asyncio
ended = []
async def child(n):
    try:
        await asyncio.sleep(1)
    finally:
        ended.append(n)
async def parent():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(child(1))
        tg.create_task(child(2))
    print("never")
async def main():
    t = asyncio.create_task(parent())
    await asyncio.sleep(0.01)
    t.cancel("outside")
    try:
        await t
    except asyncio.CancelledError as e:
        print("parent cancelled", e.args, sorted(ended))
asyncio.run(main())
