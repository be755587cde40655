import asyncio


async def f(n, d=0):
    await asyncio.sleep(d)
    return n


async def main():
    for arg in ([f(1), f(2)], (f(1),), {f(3)}):
        rs = []
        for c in asyncio.as_completed(arg):
            rs.append(await c)
        print(sorted(rs))
    t = {asyncio.create_task(f(i)) for i in range(3)}
    d, p = await asyncio.wait(t)
    print(len(d))
    d, p = await asyncio.wait(iter(d)) if False else (d, p)
    fs = [asyncio.ensure_future(f(i, 0.01 * i)) for i in range(4)]
    d, p = await asyncio.wait(fs, timeout=0.015)
    print(sorted((x.result() for x in d)), len(p))
    d, p = await asyncio.wait(p, return_when=asyncio.FIRST_COMPLETED)
    print([x.result() for x in d], len(p))

    async def bad():
        await asyncio.sleep(0.001)
        raise ValueError

    d, p = await asyncio.wait([asyncio.create_task(bad()), *p], return_when=asyncio.FIRST_EXCEPTION)
    print(len(d), len(p), [type(x.exception()).__name__ for x in d])
    for x in p:
        print(await x)

    async def gen():
        yield 1

    try:
        await asyncio.gather(gen())
    except TypeError as e:
        print(e)
    g = asyncio.gather(f(1), f(2))
    print(g.done(), asyncio.isfuture(g), type(g).__name__)
    g.add_done_callback(lambda x: print("g done", x.result()))
    await g
    await asyncio.sleep(0)
    ex = asyncio.gather(bad(), bad(), return_exceptions=True)
    print([type(e).__name__ for e in await ex])
    try:
        await asyncio.wait_for(asyncio.gather(f(1, 1), f(2, 1)), 0.01)
    except TimeoutError:
        print("gather timed out", len(asyncio.all_tasks()))
    await asyncio.wait_for(asyncio.sleep(0), timeout=None)
    print(asyncio.FIRST_COMPLETED, asyncio.ALL_COMPLETED, asyncio.FIRST_EXCEPTION)
    e = asyncio.TimeoutError is TimeoutError
    print(
        e,
        issubclass(asyncio.CancelledError, BaseException),
        issubclass(asyncio.CancelledError, Exception),
        asyncio.InvalidStateError.__mro__[1].__name__,
        asyncio.IncompleteReadError.__mro__[1].__name__,
        asyncio.QueueEmpty.__mro__[1].__name__,
        asyncio.BrokenBarrierError.__mro__[1].__name__,
        asyncio.LimitOverrunError.__mro__[1].__name__,
    )
    x = asyncio.IncompleteReadError(b"ab", 5)
    print(x, x.partial, repr(x))
    x = asyncio.IncompleteReadError(b"", None)
    print(x)
    y = asyncio.LimitOverrunError("m", 3)
    print(y, y.consumed)


asyncio.run(main())
