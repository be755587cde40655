import asyncio, weakref


class Event:

    def __init__(self):
        self.handlers = []

    def __iadd__(self, h):
        self.handlers.append(h)
        return self

    def __isub__(self, h):
        self.handlers.remove(h)
        return self

    async def fire(self, *a):
        r = [h(*a) for h in self.handlers]
        return [
            await x if asyncio.iscoroutine(x) or isinstance(x, asyncio.Future) else x for x in r
        ]


class Store:

    def __init__(self):
        self.changed = Event()
        self._d = {}

    async def set(self, k, v):
        old = self._d.get(k)
        self._d[k] = v
        return await self.changed.fire(k, old, v)


async def main():
    s = Store()
    log = []

    async def slow(k, o, n):
        await asyncio.sleep(0.01)
        log.append(("slow", k))
        return "slow"

    def quick(k, o, n):
        log.append(("quick", k, o, n))
        return "quick"

    def sched(k, o, n):
        return asyncio.ensure_future(asyncio.sleep(0.005, ("sched", k)))

    s.changed += slow
    s.changed += quick
    s.changed += sched
    print(await s.set("a", 1))
    print(await s.set("a", 2))
    s.changed -= slow
    print(await s.set("b", 3))
    print(log)
    f = asyncio.Future()
    r = weakref.ref(f)
    f.add_done_callback(lambda f: log.append("done"))
    f.set_result(1)
    del f
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(log[-1], r() is None)


asyncio.run(main())
