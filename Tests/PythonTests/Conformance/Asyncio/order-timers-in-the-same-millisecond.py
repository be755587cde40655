import asyncio, time


async def main():
    loop = asyncio.get_running_loop()
    order = []

    async def s(n, d):
        await asyncio.sleep(d)
        order.append(n)

    await asyncio.gather(s("a", 0.0101), s("b", 0.0105), s("c", 0.01), s("d", 0.0109))
    print(order)
    order.clear()

    async def steps(n, d, k):
        for i in range(k):
            await asyncio.sleep(d)
            order.append(f"{n}{i}")

    await asyncio.gather(steps("p", 0.0102, 2), steps("q", 0.0108, 2))
    print(order)
    t = time.monotonic()
    await asyncio.sleep(0.1)
    print(round(time.monotonic() - t, 1), round(loop.time() - loop.time(), 3))


asyncio.run(main())
