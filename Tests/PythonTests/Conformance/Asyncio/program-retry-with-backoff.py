import asyncio, functools


class Transient(Exception):
    pass


def retry(times, base=0.01, factor=2, on=(Transient,)):

    def deco(fn):

        @functools.wraps(fn)
        async def wrapper(*a, **k):
            delay = base
            last = None
            for attempt in range(1, times + 1):
                try:
                    return await fn(*a, **k)
                except on as e:
                    last = e
                    print(f"  {fn.__name__} attempt {attempt}: {e}")
                    if attempt < times:
                        await asyncio.sleep(delay)
                        delay *= factor
            raise RuntimeError(f"gave up after {times}") from last

        return wrapper

    return deco


class Flaky:

    def __init__(self, fails):
        self.fails = fails

    @retry(4)
    async def get(self, key):
        """Gets."""
        await asyncio.sleep(0.001)
        if self.fails:
            self.fails -= 1
            raise Transient(f"{key} left {self.fails}")
        return key.upper()


async def main():
    print(Flaky.get.__name__, Flaky.get.__doc__, asyncio.iscoroutinefunction(Flaky.get))
    print(await Flaky(0).get("a"))
    print(await Flaky(2).get("b"))
    try:
        await Flaky(9).get("c")
    except RuntimeError as e:
        print(e, "|", e.__cause__)

    @retry(2, on=(OSError,))
    async def other():
        raise KeyError("no retry")

    try:
        await other()
    except KeyError as e:
        print("key", e)
    try:
        await asyncio.wait_for(Flaky(9).get("slow"), 0.02)
    except asyncio.TimeoutError as e:
        print("timeout", repr(e))
    async with asyncio.timeout(0.5):
        r = await asyncio.gather(
            Flaky(1).get("x"), Flaky(2).get("y"), Flaky(9).get("z"), return_exceptions=True
        )
    print(r)


asyncio.run(main())
