import asyncio, contextvars

v = contextvars.ContextVar("v", default=0)


async def bump():
    v.set(v.get() + 1)
    return v.get()


async def forever():
    try:
        await asyncio.Event().wait()
    finally:
        print("forever cancelled")


async def agen():
    try:
        yield 1
        yield 2
    finally:
        print("agen closed")


async def leave():
    global g, t
    g = agen()
    print(await anext(g))
    t = asyncio.create_task(forever())
    await asyncio.sleep(0)


with asyncio.Runner() as r:
    print(r.run(bump()), r.run(bump()), v.get())
    r.run(leave())
    print(t.done(), r.get_loop().is_running())
    ctx = contextvars.copy_context()
    print(r.run(bump(), context=ctx), ctx[v])

    async def nested():
        try:
            r.run(bump())
        except RuntimeError as e:
            print(e)

    c = nested()
    r.run(c)
print(t.cancelled())
try:
    r.run(bump())
except RuntimeError as e:
    print(e)
try:
    asyncio.run(5)
except ValueError as e:
    print(e)


async def fail():
    raise KeyError("k")


try:
    asyncio.run(fail())
except KeyError as e:
    print("key", e)


async def exits():
    raise SystemExit(3)


try:
    asyncio.run(exits())
except SystemExit as e:
    print("exit", e.code)
loop = asyncio.new_event_loop()
try:
    asyncio.set_event_loop(loop)
    fut = loop.create_future()
    loop.call_later(0.01, fut.set_result, "v")
    print(loop.run_until_complete(fut))
    loop.call_later(0.01, loop.stop)
    loop.run_forever()
    print("stopped")
    try:
        loop.call_soon(loop.stop)
        loop.run_until_complete(asyncio.sleep(1))
    except RuntimeError as e:
        print(e)
    for t in asyncio.all_tasks(loop):
        t.cancel()
    loop.run_until_complete(asyncio.sleep(0))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.run_until_complete(loop.shutdown_default_executor())
finally:
    loop.close()
for f in (
    lambda: loop.call_soon(print),
    lambda: loop.run_forever(),
    lambda: loop.call_later(1, print),
):
    try:
        f()
    except RuntimeError as e:
        print(e)
print(loop.is_closed(), loop)
c = bump()
try:
    loop.create_task(c)
except RuntimeError as e:
    print(e)
c.close()
