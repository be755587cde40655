import asyncio


async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0.001)
        yield i


async def only(pred, src):
    async for x in src:
        if pred(x):
            yield x


async def mapped(f, src):
    async for x in src:
        yield (await f(x))


async def batched(src, n):
    batch = []
    async for x in src:
        batch.append(x)
        if len(batch) == n:
            yield batch
            batch = []
    if batch:
        yield batch


async def merge(*srcs):
    q = asyncio.Queue()
    END = object()

    async def drain(s):
        try:
            async for x in s:
                await q.put(x)
        finally:
            await q.put(END)

    ts = [asyncio.create_task(drain(s)) for s in srcs]
    left = len(ts)
    try:
        while left:
            x = await q.get()
            if x is END:
                left -= 1
            else:
                yield x
    finally:
        for t in ts:
            t.cancel()
        await asyncio.gather(*ts, return_exceptions=True)
        print("merge over", left)


async def square(x):
    await asyncio.sleep(0)
    return x * x


async def take(src, n):
    async for x in src:
        if n <= 0:
            break
        yield x
        n -= 1


async def main():
    print([b async for b in batched(mapped(square, only(lambda x: x % 2, numbers(12))), 4)])
    print(sorted([x async for x in merge(numbers(3), mapped(square, numbers(5)))]))
    m = merge(numbers(100), numbers(100))
    got = []
    async for x in m:
        got.append(x)
        if len(got) == 5:
            break
    await m.aclose()
    print(len(got))
    print({x: y async for x, y in aenum(numbers(3))}, {x async for x in numbers(2)})
    it = aiter(numbers(2))
    print(await anext(it), await anext(it), await anext(it, "end"))
    try:
        await anext(it)
    except StopAsyncIteration:
        print("stop")
    g = echo()
    print(await g.asend(None), await g.asend(5), await g.athrow(ValueError("v")))
    try:
        await g.asend(0)
    except StopAsyncIteration:
        print("done")
    print([x async for x in take(numbers(10), 3)])


async def aenum(src):
    i = 0
    async for x in src:
        yield (i, x)
        i += 1


async def echo():
    try:
        x = yield "first"
        yield (x * 2)
    except ValueError as e:
        yield f"caught {e}"


asyncio.run(main())
