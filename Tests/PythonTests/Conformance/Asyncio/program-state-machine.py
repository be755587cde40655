import asyncio, enum


class S(enum.Enum):
    IDLE = enum.auto()
    CONNECTING = enum.auto()
    UP = enum.auto()
    DOWN = enum.auto()


class Machine:

    def __init__(self):
        self.state = S.IDLE
        self.changed = asyncio.Condition()
        self.history = [S.IDLE]

    async def go(self, s):
        async with self.changed:
            self.state = s
            self.history.append(s)
            self.changed.notify_all()

    async def until(self, *states, timeout=None):
        async with asyncio.timeout(timeout):
            async with self.changed:
                await self.changed.wait_for(lambda: self.state in states)
                return self.state

    async def run(self, outcomes):
        for ok in outcomes:
            await self.go(S.CONNECTING)
            await asyncio.sleep(0.01)
            if ok:
                await self.go(S.UP)
                await asyncio.sleep(0.02)
            await self.go(S.DOWN)
        await self.go(S.IDLE)


async def watcher(m, name, log):
    while True:
        s = await m.until(S.UP)
        log.append((name, "up"))
        await m.until(S.DOWN, S.IDLE)
        log.append((name, "down"))


async def main():
    m = Machine()
    log = []
    ws = [asyncio.create_task(watcher(m, n, log)) for n in "xy"]
    t = asyncio.create_task(m.run([False, True, False, True]))
    print((await m.until(S.UP)).name)
    try:
        await m.until(S.IDLE, timeout=0.005)
    except TimeoutError:
        print("not idle", m.state, m.changed.locked())
    await t
    await asyncio.sleep(0)
    for w in ws:
        w.cancel()
    await asyncio.wait(ws)
    print(log)
    print([s.name for s in m.history])
    match m.state:
        case S.IDLE:
            print("idle")
        case _:
            print("?")


asyncio.run(main())
