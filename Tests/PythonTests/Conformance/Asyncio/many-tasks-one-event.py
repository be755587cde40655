import asyncio
async def main():
    ev = asyncio.Event()
    order = []
    async def w(i):
        await ev.wait()
        order.append(i)
    ts = [asyncio.create_task(w(i)) for i in range(50)]
    await asyncio.sleep(0)
    for i in range(0, 50, 7): ts[i].cancel()
    ev.set()
    await asyncio.gather(*ts, return_exceptions=True)
    print(order)
asyncio.run(main())
