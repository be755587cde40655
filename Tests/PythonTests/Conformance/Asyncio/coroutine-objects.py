import asyncio, inspect, types, functools


async def co():
    return 1


async def gen():
    yield 1


class C:

    async def m(self):
        pass

    @staticmethod
    async def s():
        pass

    @classmethod
    async def c(cls):
        pass

    async def __call__(self):
        return "called"


print(
    [
        asyncio.iscoroutinefunction(f)
        for f in (co, gen, C().m, C.s, C.c, C(), functools.partial(co), lambda: co(), print, C)
    ]
)
print(
    [inspect.iscoroutinefunction(f) for f in (co, gen, C().m, functools.partial(co))],
    inspect.isasyncgenfunction(gen),
    inspect.isawaitable(co),
)
c = co()
print(
    inspect.iscoroutine(c),
    inspect.isawaitable(c),
    c.cr_running,
    c.cr_await,
    c.cr_frame is not None,
    inspect.getcoroutinestate(c),
    c.__name__,
    c.__qualname__,
    c.cr_code.co_name,
)
try:
    c.send(None)
except StopIteration as e:
    print("value", e.value)
print(inspect.getcoroutinestate(c), c.cr_frame)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
c = co()
try:
    c.send(1)
except TypeError as e:
    print(e)
c.close()
c.close()
c = co()
try:
    c.throw(ValueError("thrown"))
except ValueError as e:
    print(e)


async def outer():
    return await mid()


async def mid():
    await asyncio.sleep(0)
    await turn()
    return "x"


@types.coroutine
def turn():
    y = yield "yielded"
    return y


c = outer()
print(c.send(None), c.send(None))
print(c.cr_await.__name__, inspect.getcoroutinestate(c))
try:
    c.send("sent")
except StopIteration as e:
    print(e.value)


async def fin():
    try:
        await turn()
    except GeneratorExit:
        print("exit")
        raise
    finally:
        print("fin")


c = fin()
c.send(None)
c.close()


async def bad():
    try:
        await turn()
    except GeneratorExit:
        await turn()


c = bad()
c.send(None)
try:
    c.close()
except RuntimeError as e:
    print(e)
for x in (1, "s", [], None):

    async def aw(x=x):
        await x

    try:
        aw().send(None)
    except TypeError as e:
        print(e)


async def notasync():
    async with object():
        pass


try:
    asyncio.run(notasync())
except TypeError as e:
    print(e)


async def notiter():
    async for x in [1]:
        pass


try:
    asyncio.run(notiter())
except TypeError as e:
    print(e)


class BadIter:

    def __aiter__(self):
        return self

    def __anext__(self):
        return 3


async def bi():
    async for x in BadIter():
        pass


try:
    asyncio.run(bi())
except TypeError as e:
    print(e)


async def si():
    raise StopIteration("s")


try:
    asyncio.run(si())
except RuntimeError as e:
    print(e, repr(e.__cause__))


class A:

    def __await__(self):
        return 5


async def ba():
    await A()


try:
    asyncio.run(ba())
except TypeError as e:
    print(e)


async def agx():
    x = yield 1
    print("got", x)
    try:
        yield 2
    finally:
        print("agfin")


async def usegen():
    g = agx()
    print(await g.__anext__(), await g.asend("v"))
    await g.aclose()
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print("SAI")
    g = agx()
    try:
        await g.asend(1)
    except TypeError as e:
        print(e)


asyncio.run(usegen())
