import asyncio
async def main():
    q = asyncio.LifoQueue()
    for x in range(4): q.put_nowait(x)
    print([q.get_nowait() for _ in range(4)], isinstance(q, asyncio.Queue))
asyncio.run(main())
