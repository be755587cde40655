import asyncio
class Sorted(asyncio.Queue):
    def _init(self, maxsize): self._queue = []
    def _put(self, item):
        self._queue.append(item); self._queue.sort()
    def _get(self): return self._queue.pop(0)
class Named(asyncio.Queue):
    def __init__(self, name, size=0):
        super().__init__(size)
        self.name = name
async def main():
    q = Sorted()
    for x in (3, 1, 2): await q.put(x)
    print(q.qsize(), [await q.get() for _ in range(3)], q.empty())
    n = Named("jobs", 2)
    await n.put(1)
    print(n.name, n.maxsize, n.qsize(), str(n))
asyncio.run(main())
