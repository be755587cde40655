import asyncio, functools, time


class Cache:

    def __init__(self, ttl):
        self.ttl = ttl
        self.data = {}
        self.inflight = {}
        self.stats = {"hit": 0, "miss": 0, "joined": 0}

    async def get(self, key, load):
        now = asyncio.get_running_loop().time()
        if key in self.data and self.data[key][1] > now:
            self.stats["hit"] += 1
            return self.data[key][0]
        if key in self.inflight:
            self.stats["joined"] += 1
            return await asyncio.shield(self.inflight[key])
        self.stats["miss"] += 1
        t = self.inflight[key] = asyncio.create_task(load(key))
        try:
            v = await asyncio.shield(t)
        finally:
            if t.done():
                self.inflight.pop(key, None)
            else:
                t.add_done_callback(lambda _: self.inflight.pop(key, None))
        self.data[key] = (v, asyncio.get_running_loop().time() + self.ttl)
        return v


async def load(k):
    await asyncio.sleep(0.02)
    if k == "bad":
        raise LookupError(k)
    return k * 2


def alru(fn):
    memo = {}

    @functools.wraps(fn)
    async def w(*a):
        if a not in memo:
            memo[a] = asyncio.ensure_future(fn(*a))
        return await memo[a]

    w.memo = memo
    return w


@alru
async def fib(n):
    await asyncio.sleep(0)
    return n if n < 2 else sum(await asyncio.gather(fib(n - 1), fib(n - 2)))


async def main():
    c = Cache(0.05)
    print(await asyncio.gather(*(c.get("ab"[i % 2], load) for i in range(6))), c.stats)
    print(await c.get("a", load), c.stats)
    await asyncio.sleep(0.06)
    print(await c.get("a", load), c.stats)
    print(
        await asyncio.gather(c.get("bad", load), c.get("bad", load), return_exceptions=True),
        c.inflight,
    )
    try:
        await asyncio.wait_for(c.get("z", load), 0.005)
    except TimeoutError:
        print("timeout", list(c.inflight))
    print(await c.get("z", load), c.inflight, c.stats)
    print(await fib(20), len(fib.memo))


asyncio.run(main())
