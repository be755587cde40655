import asyncio
from contextlib import asynccontextmanager


class RWLock:

    def __init__(self):
        self.c = asyncio.Condition()
        self.readers = 0
        self.writer = False
        self.waiting = 0

    @asynccontextmanager
    async def read(self):
        async with self.c:
            await self.c.wait_for(lambda: not self.writer and (not self.waiting))
            self.readers += 1
        try:
            yield self.readers
        finally:
            async with self.c:
                self.readers -= 1
                self.c.notify_all()

    @asynccontextmanager
    async def write(self):
        async with self.c:
            self.waiting += 1
            try:
                await self.c.wait_for(lambda: not self.writer and (not self.readers))
            finally:
                self.waiting -= 1
                self.c.notify_all()
            self.writer = True
        try:
            yield
        finally:
            async with self.c:
                self.writer = False
                self.c.notify_all()


async def reader(i, l, log, d):
    await asyncio.sleep(d)
    async with l.read():
        log.append(f"r{i}+")
        await asyncio.sleep(0.1)
        log.append(f"r{i}-")


async def writer(i, l, log, d):
    await asyncio.sleep(d)
    async with l.write():
        log.append(f"W{i}+")
        await asyncio.sleep(0.1)
        log.append(f"W{i}-")


async def main():
    l, log = (RWLock(), [])
    await asyncio.gather(
        reader(1, l, log, 0),
        reader(2, l, log, 0.02),
        writer(1, l, log, 0.05),
        reader(3, l, log, 0.07),
        writer(2, l, log, 0.09),
        reader(4, l, log, 0.5),
    )
    print(" ".join(log), l.readers, l.writer)
    w = asyncio.create_task(writer(9, l, log, 0))
    async with l.read():
        await asyncio.sleep(0.002)
        w.cancel()
        await asyncio.sleep(0.002)
    print(w.cancelled(), l.waiting)
    await asyncio.wait_for(reader(5, l, log, 0), 1)


asyncio.run(main())
