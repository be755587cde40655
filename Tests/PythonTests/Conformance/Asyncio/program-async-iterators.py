import asyncio, collections


def atee(src, n):
    bufs = [collections.deque() for _ in range(n)]
    lock = asyncio.Lock()
    it = aiter(src)
    state = {"end": False}

    async def gen(buf):
        while True:
            if not buf:
                async with lock:
                    if not buf:
                        if state["end"]:
                            return
                        try:
                            x = await anext(it)
                        except StopAsyncIteration:
                            state["end"] = True
                            return
                        for b in bufs:
                            b.append(x)
            yield buf.popleft()

    return [gen(b) for b in bufs]


async def src(n, log):
    for i in range(n):
        log.append(i)
        await asyncio.sleep(0.001)
        yield i


async def collect(g, d):
    out = []
    async for x in g:
        out.append(x)
        await asyncio.sleep(d)
    return out


class Countdown:

    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n <= 0:
            raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n


async def main():
    log = []
    a, b, c = atee(src(4, log), 3)
    print(await asyncio.gather(collect(a, 0), collect(b, 0.002), collect(c, 0.01)), log)
    async for x in Countdown(3):
        print(x)
    else:
        print("else")
    print(
        [x async for x in Countdown(4) if x % 2],
        [y async for x in Countdown(3) async for y in Countdown(x)],
    )
    print(
        await asyncio.gather(*[anext(Countdown(5)) for _ in range(2)]),
        [await asyncio.sleep(0, i) for i in range(3)],
    )
    g = (x * 2 async for x in Countdown(3))
    print(type(g).__name__, [v async for v in g])


asyncio.run(main())
