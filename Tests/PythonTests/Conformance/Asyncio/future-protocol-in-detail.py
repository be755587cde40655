import asyncio


async def main():
    loop = asyncio.get_running_loop()
    out = []
    f = asyncio.Future()
    f2 = asyncio.Future(loop=loop)
    print(f.get_loop() is loop, f.done(), f.cancelled(), f)
    f.add_done_callback(lambda x: out.append(("a", x is f, x.done())))
    f.add_done_callback(lambda x: out.append("b"))
    f.set_result(42)
    print(out, f)
    await asyncio.sleep(0)
    print(out)
    f.add_done_callback(lambda x: out.append("late"))
    print(len(out))
    await asyncio.sleep(0)
    print(out[-1])

    class E(Exception):
        pass

    f2.set_exception(E)
    print(repr(f2.exception()), f2)
    try:
        await f2
    except E as e:
        print("E", e.args)
    f3 = loop.create_future()
    print(f3.cancel(), f3.cancel(), f3.cancelled(), f3)
    for op in (lambda: f3.set_result(1), lambda: f3.set_exception(E())):
        try:
            op()
        except asyncio.InvalidStateError as e:
            print(e)
    loop.set_exception_handler(
        lambda l, c: print("handler", c["message"].split("(")[0], repr(c.get("exception")))
    )
    f4 = loop.create_future()

    def bad(x):
        raise ZeroDivisionError("cb")

    f4.add_done_callback(bad)
    f4.add_done_callback(lambda x: print("still", x.result()))
    f4.set_result("r")
    await asyncio.sleep(0)
    f5 = loop.create_future()

    async def w(n):
        return (n, await f5)

    ts = [asyncio.create_task(w(i)) for i in range(3)]
    await asyncio.sleep(0)
    f5.set_result("x")
    print(await asyncio.gather(*ts))
    f6 = loop.create_future()
    it = iter(f6) if hasattr(f6, "__iter__") else None
    print(type(f6.__await__()).__name__)
    i = f6.__await__()
    print(next(i) is f6)
    try:
        next(i)
    except RuntimeError as e:
        print(e)
    f6.set_result(3)
    i = f6.__await__()
    try:
        next(i)
    except StopIteration as e:
        print("value", e.value)
    print(
        asyncio.ensure_future(f6) is f6,
        asyncio.isfuture(f6),
        asyncio.isfuture(3),
        asyncio.isfuture(asyncio.current_task()),
    )

    class Aw:

        def __await__(self):
            yield from asyncio.sleep(0).__await__()
            return "aw"

    print(
        await Aw(),
        await asyncio.ensure_future(Aw()),
        await asyncio.gather(Aw(), Aw()),
        await asyncio.wait_for(Aw(), 1),
    )
    f7 = loop.create_future()
    f7.set_exception(E("lost"))
    del f7
    try:
        loop.run_until_complete(f6)
    except RuntimeError as e:
        print(e)
    try:
        asyncio.run(asyncio.sleep(0))
    except RuntimeError as e:
        print(e)
    try:
        loop.run_forever()
    except RuntimeError as e:
        print(e)
    try:
        loop.close()
    except RuntimeError as e:
        print(e)
    print(f.__class_getitem__(int), hasattr(f, "_state"), f._state, f._result)


import warnings

warnings.simplefilter("ignore")
asyncio.run(main())
