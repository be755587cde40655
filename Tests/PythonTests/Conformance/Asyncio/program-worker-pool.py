import asyncio, random


class Pool:

    def __init__(self, size):
        self.size = size
        self.jobs = asyncio.Queue()
        self.tasks = []
        self.busy = 0
        self.peak = 0

    async def __aenter__(self):
        self.tasks = [asyncio.create_task(self._work(), name=f"pool-{i}") for i in range(self.size)]
        return self

    async def __aexit__(self, kind, exc, tb):
        if kind is None:
            await self.jobs.join()
        for t in self.tasks:
            t.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)

    def submit(self, coro):
        f = asyncio.get_running_loop().create_future()
        self.jobs.put_nowait((coro, f))
        return f

    async def _work(self):
        while True:
            coro, f = await self.jobs.get()
            self.busy += 1
            self.peak = max(self.peak, self.busy)
            try:
                result = await coro
            except Exception as e:
                if not f.cancelled():
                    f.set_exception(e)
            else:
                if not f.cancelled():
                    f.set_result(result)
            finally:
                self.busy -= 1
                self.jobs.task_done()


async def job(n):
    await asyncio.sleep(0.01 * (5 - n % 5))
    if n == 3:
        raise ValueError(f"job {n}")
    return (n * n, asyncio.current_task().get_name())


async def main():
    async with Pool(3) as pool:
        fs = [pool.submit(job(i)) for i in range(8)]
        fs[6].cancel()
        for r in await asyncio.gather(*fs, return_exceptions=True):
            print(repr(r))
    print(pool.peak, pool.busy, [t.cancelled() for t in pool.tasks])
    try:
        async with Pool(1) as p:
            f = p.submit(asyncio.sleep(1))
            await asyncio.sleep(0.01)
            raise KeyError("body")
    except KeyError as e:
        print("caught", e, f)


asyncio.run(main())
