import asyncio


async def main():
    l = asyncio.Lock()
    print(await l.acquire(), l.locked())
    l.release()
    try:
        l.release()
    except RuntimeError as e:
        print(e)
    async with l as x:
        print(x)
    try:
        with l:
            pass
    except TypeError as e:
        print(e)
    try:
        await l
    except TypeError as e:
        print(e)
    order = []

    async def user(n):
        async with l:
            order.append(n)
            await asyncio.sleep(0)

    await l.acquire()
    ts = [asyncio.create_task(user(i)) for i in range(4)]
    await asyncio.sleep(0)
    ts[1].cancel()
    l.release()
    r = await asyncio.gather(*ts, return_exceptions=True)
    print(order, [type(x).__name__ for x in r])
    await l.acquire()
    t = asyncio.create_task(user("first"))
    await asyncio.sleep(0)
    l.release()
    print(l.locked())
    t2 = asyncio.create_task(user("second"))
    await asyncio.gather(t, t2)
    print(order[-2:])
    e = asyncio.Event()
    print(e.is_set())
    ws = [asyncio.create_task(e.wait()) for _ in range(2)]
    await asyncio.sleep(0)
    e.set()
    e.clear()
    print(await asyncio.gather(*ws), e.is_set())
    e.set()
    print(await e.wait())
    c = asyncio.Condition()
    for op in (lambda: c.notify(), lambda: c.notify_all(), lambda: c.release()):
        try:
            op()
        except RuntimeError as ex:
            print(ex)
    try:
        await c.wait()
    except RuntimeError as ex:
        print(ex)
    try:
        await c.wait_for(lambda: False)
    except RuntimeError as ex:
        print(ex)

    async def cw(n):
        async with c:
            r = await c.wait()
            order.append(("c", n))
            return r

    ts = [asyncio.create_task(cw(i)) for i in range(3)]
    await asyncio.sleep(0)
    async with c:
        c.notify(2)
        print(c.locked())
    await asyncio.sleep(0.001)
    ts[2].cancel()
    print(await asyncio.gather(*ts, return_exceptions=True), order[-2:])
    l2 = asyncio.Lock()
    c2 = asyncio.Condition(l2)
    print(c2.locked(), await c2.acquire(), l2.locked())
    c2.release()
    async with c2:
        print(await c2.wait_for(lambda: "truthy"))
    s = asyncio.Semaphore(0)
    t = asyncio.create_task(s.acquire())
    await asyncio.sleep(0)
    s.release()
    print(await t, s.locked(), s._value)
    s.release()
    print(s._value)
    s = asyncio.Semaphore(2)
    await s.acquire()
    print(s.locked())
    await s.acquire()
    print(s.locked())
    ts = [asyncio.create_task(s.acquire()) for _ in range(3)]
    await asyncio.sleep(0)
    ts[0].cancel()
    s.release()
    await asyncio.sleep(0.001)
    print([t.done() for t in ts], s._value)
    s.release()
    s.release()
    await asyncio.sleep(0.001)
    print([t.done() for t in ts], s._value)
    async with asyncio.BoundedSemaphore(2) as v:
        print(v)
    b = asyncio.Barrier(2)

    async def bw():
        try:
            return await b.wait()
        except asyncio.BrokenBarrierError as e:
            return "broken"

    print(sorted(await asyncio.gather(bw(), bw())), b.n_waiting)
    t = asyncio.create_task(bw())
    await asyncio.sleep(0)
    print(b.n_waiting)
    await b.reset()
    print(await t, b.broken)
    t = asyncio.create_task(bw())
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.wait([t])
    print(b.broken, b.n_waiting, t.cancelled())
    await b.abort()
    print(await bw(), b.broken)
    try:
        await b.wait()
    except asyncio.BrokenBarrierError as ex:
        print(ex, isinstance(ex, RuntimeError))


asyncio.run(main())
