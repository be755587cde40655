import asyncio


class UniqueQueue(asyncio.Queue):

    def _init(self, maxsize):
        self._queue = []
        self._seen = set()

    def _put(self, item):
        if item not in self._seen:
            self._seen.add(item)
            self._queue.append(item)

    def _get(self):
        x = self._queue.pop(0)
        self._seen.discard(x)
        return x

    def qsize(self):
        return len(self._queue)


class Closable(asyncio.Queue):
    closed = False

    async def get(self):
        x = await super().get()
        if x is StopIteration:
            await self.put(x)
            raise asyncio.CancelledError("closed") if False else StopAsyncIteration
        return x

    def __aiter__(self):
        return self

    async def __anext__(self):
        return await self.get()


async def main():
    q = UniqueQueue()
    for x in "abacab":
        await q.put(x)
    print(q.qsize(), [q.get_nowait() for _ in range(3)], q.empty())
    c = Closable()
    [c.put_nowait(i) for i in range(3)]
    c.put_nowait(StopIteration)
    print([x async for x in c], [x async for x in c])

    class MyLock(asyncio.Lock):

        async def acquire(self):
            print("acq")
            return await super().acquire()

    l = MyLock()
    async with l:
        print(l.locked())

    class Ev(asyncio.Event):

        def set(self):
            print("set")
            super().set()

    e = Ev()
    asyncio.get_running_loop().call_soon(e.set)
    print(await e.wait())


asyncio.run(main())
