import asyncio
async def main():
    ts = [asyncio.create_task(asyncio.sleep(x, x)) for x in (0.01, 0.2, 0.3)]
    for c in asyncio.as_completed(ts, timeout=0.05):
        try:
            print(await c)
        except TimeoutError as e:
            print("timeout", repr(e))
    for t in ts: t.cancel()
    try:
        asyncio.as_completed(ts[0]).__next__()
    except TypeError as e: print(e)
asyncio.run(main())
