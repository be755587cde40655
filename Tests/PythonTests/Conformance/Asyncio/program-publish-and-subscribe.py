import asyncio, contextlib


class Hub:

    def __init__(self):
        self.subs = {}

    @contextlib.asynccontextmanager
    async def subscribe(self, topic, size=0):
        q = asyncio.Queue(size)
        self.subs.setdefault(topic, []).append(q)
        try:
            yield q
        finally:
            self.subs[topic].remove(q)
            print("unsubscribed", topic)

    async def publish(self, topic, msg):
        n = 0
        for q in self.subs.get(topic, ()):
            await q.put(msg)
            n += 1
        return n

    async def close(self):
        for qs in self.subs.values():
            for q in qs:
                await q.put(None)


async def listener(hub, name, topic, out, limit=None, pause=0):
    async with hub.subscribe(topic, 2 if pause else 0) as q:
        count = 0
        while (m := (await q.get())) is not None:
            out.append((name, m))
            count += 1
            if pause:
                await asyncio.sleep(pause)
            if limit and count == limit:
                return (name, "limit")
    return (name, "closed")


async def main():
    hub = Hub()
    out = []
    tasks = [
        asyncio.create_task(listener(hub, *a))
        for a in [
            ("A", "news", out),
            ("B", "news", out, 2),
            ("C", "sport", out),
            ("D", "news", out, None, 0.05),
        ]
    ]
    await asyncio.sleep(0)
    t0 = asyncio.get_running_loop().time()
    for i in range(6):
        print(
            i,
            await hub.publish("news", f"n{i}"),
            await hub.publish("sport", f"s{i}"),
            await hub.publish("none", 0),
        )
        await asyncio.sleep(0)
    took = asyncio.get_running_loop().time() - t0
    print(0.1 < took < 0.3)
    await hub.close()
    for r in await asyncio.gather(*tasks):
        print(r)
    for o in out:
        print(o)


asyncio.run(main())
