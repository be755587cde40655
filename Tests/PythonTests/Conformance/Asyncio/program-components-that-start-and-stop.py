import asyncio


class Component:

    def __init__(self, name, fail=None):
        self.name, self.fail = (name, fail)
        self.task = None

    async def start(self):
        await asyncio.sleep(0)
        if self.fail == "start":
            raise RuntimeError(f"{self.name} cannot start")
        self.task = asyncio.create_task(self.loop(), name=self.name)
        print("started", self.name)

    async def loop(self):
        n = 0
        while True:
            await asyncio.sleep(0.01)
            n += 1
            if self.fail == "run" and n == 2:
                raise OSError(f"{self.name} died")

    async def stop(self):
        if self.task:
            self.task.cancel()
            try:
                await self.task
            except asyncio.CancelledError:
                print("stopped", self.name)
            except OSError as e:
                print("was dead", self.name, e)


class App:

    def __init__(self, *cs):
        self.cs = cs
        self.up = []

    async def __aenter__(self):
        try:
            for c in self.cs:
                await c.start()
                self.up.append(c)
        except BaseException:
            await self.down()
            raise
        return self

    async def down(self):
        while self.up:
            await self.up.pop().stop()

    async def __aexit__(self, *e):
        await self.down()

    async def wait(self, timeout):
        done, _ = await asyncio.wait(
            [c.task for c in self.up], timeout=timeout, return_when=asyncio.FIRST_EXCEPTION
        )
        return sorted((t.get_name() for t in done))


async def main():
    async with App(Component("db"), Component("web")) as a:
        print(await a.wait(0.03))
    async with App(Component("db"), Component("bad", "run"), Component("web")) as a:
        print(await a.wait(1))
    try:
        async with App(Component("db"), Component("cache"), Component("broken", "start")):
            print("never")
    except RuntimeError as e:
        print("failed:", e)


asyncio.run(main())
