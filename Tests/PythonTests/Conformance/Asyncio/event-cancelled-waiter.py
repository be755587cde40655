import asyncio
async def main():
    ev = asyncio.Event()
    t = asyncio.create_task(ev.wait())
    await asyncio.sleep(0)
    print("waiters:1" in repr(ev))
    t.cancel()
    await asyncio.wait([t])
    print("waiters" in repr(ev), t.cancelled())
    ev.set()
asyncio.run(main())
