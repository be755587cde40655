import asyncio
async def main():
    q = asyncio.Queue(1)
    try: q.get_nowait()
    except asyncio.QueueEmpty as e: print(repr(e))
    q.put_nowait(1)
    try: q.put_nowait(2)
    except asyncio.QueueFull as e: print(repr(e))
    print(q, str(asyncio.LifoQueue(3)), str(asyncio.PriorityQueue()))
asyncio.run(main())
