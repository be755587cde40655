import asyncio
async def main():
    for size in (1.5, 2, .5, 0.0, -1.5, float("inf")):
        queue = asyncio.Queue(maxsize=size)
        states = []
        for item in range(3):
            states.append(queue.full())
            try: queue.put_nowait(item)
            except asyncio.QueueFull: states.append("full")
        print(size, queue.maxsize, states, queue.qsize())
asyncio.run(main())
