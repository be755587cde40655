import asyncio, itertools


class Backend:

    def __init__(self, name, delay, fail_every=0):
        self.name, self.delay, self.fail_every, self.n, self.active = (
            name,
            delay,
            fail_every,
            0,
            0,
        )

    async def handle(self, req):
        self.n += 1
        self.active += 1
        try:
            await asyncio.sleep(self.delay)
            if self.fail_every and self.n % self.fail_every == 0:
                raise ConnectionResetError(self.name)
            return f"{req}@{self.name}"
        finally:
            self.active -= 1


class Balancer:

    def __init__(self, backends):
        self.b = backends
        self.rr = itertools.cycle(backends)
        self.health = {b.name: 0 for b in backends}

    def pick(self):
        return min(self.b, key=lambda b: (b.active, b.name))

    async def send(self, req, tries=2):
        for t in range(tries):
            b = self.pick()
            try:
                return await b.handle(req)
            except ConnectionError as e:
                self.health[b.name] -= 1
                err = e
        raise err


async def main():
    lb = Balancer([Backend("a", 0.01), Backend("b", 0.02, 2), Backend("c", 0.03)])
    rs = await asyncio.gather(*(lb.send(f"q{i}") for i in range(9)), return_exceptions=True)
    print(rs, lb.health, [b.n for b in lb.b])
    first = await asyncio.wait(
        [asyncio.create_task(b.handle("race")) for b in lb.b], return_when=asyncio.FIRST_COMPLETED
    )
    print([t.result() for t in first[0]], len(first[1]))
    for t in first[1]:
        t.cancel()
    for f in asyncio.as_completed([b.handle("ac") for b in reversed(lb.b)], timeout=1):
        try:
            print(await f)
        except ConnectionError as e:
            print("err", e)


asyncio.run(main())
