import asyncio


def gen(n):
    got = None
    for i in range(n):
        got = yield i, got
    return "result"


g = gen(3)
print(next(g), g.send("a"), g.send("b"))
try:
    g.send("c")
except StopIteration as e:
    print(e.value)


def delegating():
    result = yield from gen(2)
    print("got", result)
    yield from [7, 8]
    x = yield
    print("x", x)


print(list(delegating()))


def cleaning():
    try:
        while True:
            try:
                yield 1
            except ValueError as e:
                print("value", e)
                yield "handled"
    finally:
        print("closed")


g = cleaning()
print(next(g), g.throw(ValueError("v")), next(g))
g.close()
print(sum(i * i for i in range(5)), list(map(lambda x: x + 1, (y for y in range(3) if y != 1))))


def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)


print(list(tree(3)))


def expressions():
    a = [(yield 1), (yield 2)]
    b = (yield 3) + (yield 4)
    print(a, b, (yield), {"k": (yield 5)}, f"{(yield 6)}")
    return (yield 7)


g = expressions()
v = next(g)
try:
    while True:
        print("->", v)
        v = g.send(v if v is not None else 0)
except StopIteration as e:
    print("end", e.value)


async def ticker(n):
    for i in range(n):
        await asyncio.sleep(0)
        got = yield i
        if got:
            print("got", got)


async def source():
    try:
        async for x in ticker(3):
            yield x * 2
    finally:
        print("source done")


async def double(x):
    await asyncio.sleep(0)
    return x * 2


async def main():
    async for x in source():
        print(x)
    else:
        print("else")
    async for x in source():
        if x:
            break
    print([x async for x in ticker(3)], {x: y async for x in ticker(2) for y in [x]})
    print([await double(x) for x in range(3)], {await double(1)})
    print([x async for x in ticker(4) if x % 2 if await double(x)])
    print([[y async for y in ticker(x)] for x in range(3)])
    g = (await double(x) for x in range(2))
    async for x in g:
        print("g", x)
    print([x async for x in (y async for y in ticker(2))])
    a, b = await asyncio.gather(double(1), double(2))
    print(a + b, (await double(3)) + await double(4), [await double(5)][0])
    x = await double(1) if a else None
    print(x, f"{await double(21)}")
    a = ticker(3)
    print(await a.asend(None), await a.asend("hello"))
    await a.aclose()
    try:
        await asyncio.wait_for(asyncio.sleep(10), 0.01)
    except asyncio.TimeoutError:
        print("timeout")
    t = asyncio.create_task(worker())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("cancelled")
    async for d["k"], e in pairs():
        print(d, e)
    return "done"


d = {}


async def pairs():
    yield 1, 2
    yield 3, 4


async def worker():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("cleanup")
        raise
    finally:
        print("finally")


print(asyncio.run(main()))


class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return "awaited"


async def other():
    l = lambda: 1
    return await Awaitable(), l()


print(asyncio.run(other()))
