import asyncio
class Limiter:
    def __init__(self, n, period):
        self.sem, self.period = asyncio.Semaphore(n), period
    async def __aenter__(self):
        await self.sem.acquire()
        asyncio.get_running_loop().call_later(self.period, self.sem.release)
    async def __aexit__(self, *a): pass
async def main():
    limiter = Limiter(2, 0.02)
    loop = asyncio.get_running_loop()
    start = loop.time()
    async def job(i):
        async with limiter:
            print(i, int((loop.time() - start) / 0.02 + 0.3))
    await asyncio.gather(*(job(i) for i in range(6)))
asyncio.run(main())
