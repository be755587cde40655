import asyncio
async def stubborn():
    for i in range(3):
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print("no", i, asyncio.current_task().cancelling())
    return "finished"
async def main():
    t = asyncio.create_task(stubborn())
    for i in range(3):
        await asyncio.sleep(0)
        print(t.cancel())
        await asyncio.sleep(0)
    print(await t, t.cancelled(), t.cancelling())
asyncio.run(main())
