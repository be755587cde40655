import asyncio, heapq, itertools


class Scheduler:

    def __init__(self):
        self.heap = []
        self.count = itertools.count()
        self.wake = asyncio.Event()
        self.fired = []

    def at(self, when, fn, *a):
        e = [when, next(self.count), fn, a]
        heapq.heappush(self.heap, e)
        self.wake.set()
        return e

    def cancel(self, e):
        e[2] = None

    async def run(self, until):
        loop = asyncio.get_running_loop()
        self.t0 = loop.time()
        while self.heap or not until.is_set():
            self.wake.clear()
            if until.is_set() and (not self.heap):
                break
            delay = self.heap[0][0] - (loop.time() - self.t0) if self.heap else None
            if delay is not None and delay <= 0:
                _, _, fn, a = heapq.heappop(self.heap)
                if fn:
                    r = fn(*a)
                    if asyncio.iscoroutine(r):
                        await r
                continue
            waits = (
                {asyncio.create_task(self.wake.wait()), asyncio.create_task(until.wait())}
                if not until.is_set()
                else {asyncio.create_task(self.wake.wait())}
            )
            done, pend = await asyncio.wait(
                waits, timeout=delay, return_when=asyncio.FIRST_COMPLETED
            )
            for p in pend:
                p.cancel()


async def main():
    s = Scheduler()
    stop = asyncio.Event()
    log = []

    async def co(x):
        await asyncio.sleep(0.001)
        log.append(("co", x))

    s.at(0.05, log.append, "late")
    s.at(0.01, log.append, "early")
    s.at(0.01, log.append, "early2")
    e = s.at(0.02, log.append, "never")
    s.at(0.03, co, 7)
    s.cancel(e)
    t = asyncio.create_task(s.run(stop))
    await asyncio.sleep(0.02)
    s.at(0.0, log.append, "past")
    await asyncio.sleep(0.05)
    stop.set()
    await t
    print(log)
    loop = asyncio.get_running_loop()
    order = []
    for d, n in [(0.02, "c"), (0.01, "a"), (0.01, "b"), (0, "z"), (-1, "y")]:
        loop.call_later(d, order.append, n)
    h = loop.call_later(0.015, order.append, "x")
    h.cancel()
    loop.call_soon(order.append, "s")
    await asyncio.sleep(0.03)
    print(order, h.cancelled())


asyncio.run(main())
