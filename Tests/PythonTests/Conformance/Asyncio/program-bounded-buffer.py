import asyncio


class Bounded:

    def __init__(self, n):
        self.items = []
        self.n = n
        self.c = asyncio.Condition()
        self.max = 0

    async def put(self, x):
        async with self.c:
            await self.c.wait_for(lambda: len(self.items) < self.n)
            self.items.append(x)
            self.max = max(self.max, len(self.items))
            self.c.notify_all()

    async def get(self):
        async with self.c:
            while not self.items:
                await self.c.wait()
            x = self.items.pop(0)
            self.c.notify_all()
            return x


async def producer(b, name, n, log):
    for i in range(n):
        await b.put((name, i))
        log.append(f"+{name}{i}")


async def consumer(b, n, log):
    for _ in range(n):
        name, i = await b.get()
        log.append(f"-{name}{i}")
        await asyncio.sleep(0.001)


async def main():
    b = Bounded(3)
    log = []
    await asyncio.gather(
        producer(b, "a", 6, log), producer(b, "b", 6, log), consumer(b, 7, log), consumer(b, 5, log)
    )
    print(" ".join(log))
    print(b.max, b.items)
    b = Bounded(1)
    await b.put(1)
    try:
        await asyncio.wait_for(b.put(2), 0.01)
    except TimeoutError:
        print("full", b.items, b.c.locked())
    t = asyncio.create_task(b.put(3))
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.wait([t])
    print(t.cancelled(), b.c.locked())


asyncio.run(main())
