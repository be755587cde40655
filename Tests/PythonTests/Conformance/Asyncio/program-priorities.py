import asyncio, dataclasses, itertools


@dataclasses.dataclass(order=True)
class Job:
    priority: int
    seq: int = dataclasses.field(default_factory=itertools.count().__next__)
    name: str = dataclasses.field(default="", compare=False)


async def worker(q, log):
    while True:
        j = await q.get()
        log.append(j.name)
        await asyncio.sleep(0.001)
        q.task_done()


async def main():
    q = asyncio.PriorityQueue()
    log = []
    for p, n in [(3, "low"), (1, "high"), (2, "mid"), (1, "high2")]:
        q.put_nowait(Job(p, name=n))
    w = asyncio.create_task(worker(q, log))
    await asyncio.sleep(0.0005)
    await q.put(Job(0, name="urgent"))
    await q.join()
    w.cancel()
    print(log, q.qsize(), q.empty(), q)
    l = asyncio.LifoQueue(2)
    l.put_nowait(1)
    l.put_nowait(2)
    try:
        l.put_nowait(3)
    except asyncio.QueueFull as e:
        print(repr(e), l.full())
    print(l.get_nowait(), l.get_nowait())
    try:
        l.get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))
    try:
        q.task_done()
    except ValueError as e:
        print(e)
    q2 = asyncio.PriorityQueue()
    q2.put_nowait((1, "b"))
    q2.put_nowait((1, "a"))
    print(q2.get_nowait())
    try:
        await q2.put(3)
    except TypeError as e:
        print(e)
    print(asyncio.Queue(3), asyncio.Queue[int] is not None)


asyncio.run(main())
