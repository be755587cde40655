import asyncio, signal, contextlib


class Service:

    def __init__(self):
        self.stop = asyncio.Event()
        self.log = []
        self.tasks = set()

    def spawn(self, c, name):
        t = asyncio.create_task(c, name=name)
        self.tasks.add(t)
        t.add_done_callback(self.tasks.discard)
        return t

    async def ticker(self):
        n = 0
        try:
            while True:
                await asyncio.sleep(0.01)
                n += 1
        except asyncio.CancelledError:
            self.log.append("ticker stopped")
            raise

    async def slow(self):
        try:
            await asyncio.sleep(5)
        finally:
            await asyncio.sleep(0.02)
            self.log.append("slow cleaned")

    async def stubborn(self):
        while True:
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError:
                self.log.append("ignored once")
                break
        await asyncio.sleep(0.01)
        return "done anyway"

    async def run(self):
        loop = asyncio.get_running_loop()
        for s in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(s, self.stop.set)
        self.spawn(self.ticker(), "ticker")
        self.spawn(self.slow(), "slow")
        st = self.spawn(self.stubborn(), "stubborn")
        loop.call_later(0.055, self.stop.set)
        await self.stop.wait()
        pending = [t for t in asyncio.all_tasks() if t is not asyncio.current_task()]
        for t in sorted(pending, key=lambda t: t.get_name()):
            t.cancel("shutdown")
        done, left = await asyncio.wait(pending, timeout=1)
        print(sorted(((t.get_name(), t.cancelled()) for t in done)), len(left), st.result())
        print(
            loop.remove_signal_handler(signal.SIGTERM),
            loop.remove_signal_handler(signal.SIGTERM),
            len(self.tasks),
        )


async def main():
    s = Service()
    await s.run()
    print(sorted(s.log))


asyncio.run(main())
