import asyncio
async def leaf():
    try:
        await asyncio.sleep(1)
    finally:
        print("leaf")
async def middle():
    try:
        await leaf()
    finally:
        print("middle")
async def root():
    try:
        await middle()
    except asyncio.CancelledError:
        print("root")
        return "turned into a result"
async def main():
    t = asyncio.create_task(root())
    await asyncio.sleep(0)
    t.cancel()
    print(await t)
asyncio.run(main())
