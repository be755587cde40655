import asyncio
async def f(n, ev):
    print(n, "waits")
    print(n, await ev.wait())
async def main():
    ev = asyncio.Event()
    ts = [asyncio.create_task(f(n, ev)) for n in range(3)]
    await asyncio.sleep(0)
    print(ev.is_set())
    ev.set(); ev.set()
    ev.clear()
    print("set and cleared", ev.is_set())
    await asyncio.gather(*ts)
    ev.set()
    print(await ev.wait())
asyncio.run(main())
