import asyncio
async def f(): await asyncio.sleep(1)
async def main():
    ts = [asyncio.create_task(f()) for _ in range(3)]
    g = asyncio.gather(*ts)
    await asyncio.sleep(0)
    ts[1].cancel()
    try:
        await g
    except asyncio.CancelledError:
        print("cancelled", g.cancelled(), [t.done() for t in ts])
    g2 = asyncio.gather(*ts, return_exceptions=True)
    g2.cancel()
    try:
        print(await g2)
    except asyncio.CancelledError as e:
        print("second", [t.cancelled() for t in ts])
asyncio.run(main())
