import asyncio, contextvars, gc, weakref


async def main():
    loop = asyncio.get_running_loop()
    t = asyncio.create_task(asyncio.sleep(0), name=123)
    print(t.get_name())
    t.set_name(4.5)
    print(repr(t.get_name()))
    await t

    async def quick():
        return 1

    t = asyncio.create_task(quick())
    await t
    print(t.cancel(), t.cancelled(), t.uncancel(), t.cancelling())

    async def catch():
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError as e:
            return ("caught", e.args)

    t = asyncio.create_task(catch())
    await asyncio.sleep(0)
    print(t.cancel("a"), t.cancel("b"), t.cancelling())
    print(await t, t.cancelled(), t.cancelling())

    async def twice():
        for i in range(2):
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError as e:
                print("c", i, e.args, asyncio.current_task().cancelling())
        return "end"

    t = asyncio.create_task(twice())
    await asyncio.sleep(0)
    t.cancel(1)
    await asyncio.sleep(0)
    t.cancel(2)
    print(await t)

    async def never():
        print("never")

    t = asyncio.create_task(never())
    t.cancel("early")
    try:
        await t
    except asyncio.CancelledError as e:
        print(e.args, t.cancelled())
    for m in ("result", "exception"):
        try:
            getattr(t, m)()
        except asyncio.CancelledError as e:
            print(m, e.args)
    f = loop.create_future()

    async def waiter():
        await f

    t = asyncio.create_task(waiter())
    await asyncio.sleep(0)
    f.cancel("inner")
    try:
        await t
    except asyncio.CancelledError as e:
        print("inner", e.args, t.cancelling(), t.cancelled())

    async def own():
        raise asyncio.CancelledError("own")

    t = asyncio.create_task(own())
    await asyncio.wait([t])
    print(t.cancelled())
    t = asyncio.create_task(asyncio.sleep(0))
    for m in ("result", "exception"):
        try:
            getattr(t, m)()
        except asyncio.InvalidStateError as e:
            print(m, e)
    await t
    print(t.exception(), t.result())
    loop.call_soon(lambda: print("cb current", asyncio.current_task()))
    await asyncio.sleep(0)
    print(
        len(asyncio.all_tasks()),
        asyncio.current_task() in asyncio.all_tasks(),
        asyncio.current_task(loop) is asyncio.current_task(),
    )
    c = quick()
    await c
    try:
        await c
    except RuntimeError as e:
        print(e)
    try:
        asyncio.create_task(c)
        await asyncio.sleep(0)
    except RuntimeError as e:
        print("x", e)

    async def gives(x):
        await asyncio.sleep(0)
        return x

    print(await asyncio.gather(*[gives(i) for i in range(3)]), await asyncio.gather())
    g = asyncio.gather(gives(1), asyncio.gather(gives(2), gives(3)))
    print(await g, g.done())

    async def err():
        raise ValueError("e")

    g = asyncio.gather(err(), asyncio.sleep(0.01, "late"))
    try:
        await g
    except ValueError as e:
        print(e, g.exception())
    g = asyncio.gather(asyncio.sleep(1), asyncio.sleep(1))
    await asyncio.sleep(0)
    print(g.cancel("gm"), g.cancel())
    try:
        await g
    except asyncio.CancelledError as e:
        print("g cancelled", e.args, g.cancelled())
    g = asyncio.gather(asyncio.sleep(1), return_exceptions=True)
    await asyncio.sleep(0)
    g.cancel()
    try:
        print(await g)
    except asyncio.CancelledError:
        print("g2 cancelled")
    inner = asyncio.create_task(gives(5))
    s = asyncio.shield(inner)
    print(s is inner, await s)
    s = asyncio.shield(inner)
    print(s is inner)
    f = loop.create_future()
    s = asyncio.shield(f)
    f.cancel()
    await asyncio.sleep(0)
    print(s.cancelled())
    ts = [asyncio.create_task(gives(i)) for i in range(3)]
    d, p = await asyncio.wait(ts)
    print(type(d), len(d), p, sorted((x.result() for x in d)))
    d, p = await asyncio.wait([asyncio.create_task(asyncio.sleep(1))], timeout=0)
    print(len(d), len(p))
    [x.cancel() for x in p]
    try:
        for c in asyncio.as_completed([asyncio.sleep(1), asyncio.sleep(0.001, "q")], timeout=0.01):
            print(await c)
    except TimeoutError as e:
        print("ac", repr(e))
    v = contextvars.ContextVar("v", default=0)

    async def setv():
        v.set(9)
        return v.get()

    ctx = contextvars.copy_context()
    print(await asyncio.create_task(setv(), context=ctx), v.get(), ctx[v])
    r = weakref.ref(asyncio.create_task(gives(1)))
    await asyncio.sleep(0.001)
    gc.collect()
    print(r() is None)


asyncio.run(main())
