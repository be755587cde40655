import asyncio
async def main():
    q = asyncio.PriorityQueue()
    for x in [(3, "c"), (1, "a"), (2, "b"), (1, "A"), (0, "z")]: await q.put(x)
    print(q)
    while not q.empty(): print(await q.get())
    q.put_nowait(1)
    try: q.put_nowait("x")
    except TypeError as e: print(e)
asyncio.run(main())
