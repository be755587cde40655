import asyncio, fnmatch, inspect


class Bus:

    def __init__(self):
        self.subs = []
        self.q = asyncio.Queue()
        self.dead = []

    def on(self, pattern, priority=0):

        def deco(f):
            self.subs.append((-priority, len(self.subs), pattern, f))
            self.subs.sort(key=lambda s: s[:2])
            return f

        return deco

    def emit(self, name, **data):
        self.q.put_nowait((name, data))

    async def run(self):
        while True:
            name, data = await self.q.get()
            try:
                hs = [f for *_, p, f in self.subs if fnmatch.fnmatch(name, p)]
                if not hs:
                    self.dead.append(name)
                rs = await asyncio.gather(
                    *(
                        (
                            f(name, **data)
                            if inspect.iscoroutinefunction(f)
                            else asyncio.to_thread(f, name, **data)
                        )
                        for f in hs
                    ),
                    return_exceptions=True
                )
                for f, r in zip(hs, rs):
                    if isinstance(r, Exception):
                        print("handler", f.__name__, "failed:", r)
            finally:
                self.q.task_done()


async def main():
    bus = Bus()
    seen = []

    @bus.on("user.*", priority=1)
    async def audit(name, **d):
        seen.append(("audit", name, sorted(d)))
        await asyncio.sleep(0.001)

    @bus.on("user.created")
    async def welcome(name, *, email):
        seen.append(("mail", email))
        bus.emit("mail.sent", to=email)

    @bus.on("*.sent")
    def sync(name, **d):
        seen.append(("sync", d["to"]))
        return 1

    @bus.on("user.deleted")
    async def boom(name, **d):
        raise LookupError(d["email"])

    r = asyncio.create_task(bus.run())
    bus.emit("user.created", email="a@x")
    bus.emit("user.deleted", email="b@x")
    bus.emit("order.new")
    await bus.q.join()
    r.cancel()
    print(*seen, sep="\n")
    print(bus.dead)


asyncio.run(main())
