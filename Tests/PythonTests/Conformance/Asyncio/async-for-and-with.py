import asyncio
class Count:
    def __init__(self, n): self.i, self.n = 0, n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i == self.n: raise StopAsyncIteration
        self.i += 1
        await asyncio.sleep(0)
        return self.i
class Manager:
    async def __aenter__(self):
        await asyncio.sleep(0); print("enter"); return self
    async def __aexit__(self, t, v, tb):
        await asyncio.sleep(0); print("exit", t and t.__name__); return t is ValueError
async def main():
    async for x in Count(2): print(x)
    print([x async for x in Count(3) if x != 2])
    async with Manager(): raise ValueError
    async def doubled(xs):
        async for x in xs: yield 2 * x
    print([x async for x in doubled(Count(3))])
asyncio.run(main())
