import asyncio


async def ag(n):
    try:
        while True:
            await asyncio.sleep(0.001)
            yield n
    finally:
        try:
            await asyncio.sleep(0.001)
            print("closed", n)
        except asyncio.CancelledError:
            print("cancelled in close", n)
            raise


async def bad():
    try:
        yield 1
    finally:
        raise KeyError("in close")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(
        lambda l, c: print("EH", c["message"].split(" <")[0], repr(c.get("exception")))
    )
    keep.append(ag(1))
    print(await anext(keep[0]))
    keep.append(bad())
    await anext(keep[1])
    async for x in ag(2):
        break
    await asyncio.sleep(0.01)
    g = ag(3)
    await anext(g)
    t = asyncio.create_task(anext(g))
    await asyncio.sleep(0)
    try:
        await g.aclose()
    except RuntimeError as e:
        print(e)
    t.cancel()
    await asyncio.gather(t, return_exceptions=True)
    try:
        await anext(g)
    except StopAsyncIteration:
        print("SAI")
    await asyncio.gather(*[consume(i) for i in (4, 5)])


async def consume(n):
    async for x in ag(n):
        if n == 5:
            return
        break


keep = []
asyncio.run(main())
