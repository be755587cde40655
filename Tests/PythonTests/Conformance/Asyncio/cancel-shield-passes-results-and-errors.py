import asyncio
async def ok(): return 1
async def bad(): raise KeyError("k")
async def main():
    print(await asyncio.shield(ok()))
    try:
        await asyncio.shield(bad())
    except KeyError as e: print(repr(e))
    t = asyncio.create_task(asyncio.sleep(1))
    s = asyncio.shield(t)
    t.cancel()
    try:
        await s
    except asyncio.CancelledError: print("inner was cancelled", s.cancelled())
    d = asyncio.create_task(ok()); await d
    print(asyncio.shield(d) is d)
asyncio.run(main())
