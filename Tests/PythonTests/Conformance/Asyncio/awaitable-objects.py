import asyncio
class Box:
    def __init__(self, v): self.v = v
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return self.v
async def main():
    print(await Box(1))
    print(await asyncio.gather(Box(2), Box(3)))
    print(await asyncio.wait_for(Box(4), 1))
    print(await asyncio.ensure_future(Box(5)))
    class Bad:
        def __await__(self): return 3
    try: await Bad()
    except TypeError as e: print(e)
asyncio.run(main())
