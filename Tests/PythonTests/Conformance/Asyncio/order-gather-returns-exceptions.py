import asyncio
async def bad(x):
    raise ValueError(x)
async def good(): return 1
async def cancelled():
    raise asyncio.CancelledError("by itself")
async def main():
    r = await asyncio.gather(bad(1), good(), bad(2), cancelled(), return_exceptions=True)
    for x in r: print(repr(x))
asyncio.run(main())
