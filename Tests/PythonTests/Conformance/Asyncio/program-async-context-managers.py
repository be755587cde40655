import asyncio
from contextlib import asynccontextmanager, AsyncExitStack, suppress, aclosing


class Conn:
    n = 0

    def __init__(self):
        Conn.n += 1
        self.id = Conn.n

    async def open(self):
        await asyncio.sleep(0)
        print("open", self.id)
        return self

    async def close(self):
        await asyncio.sleep(0)
        print("close", self.id)

    async def __aenter__(self):
        return await self.open()

    async def __aexit__(self, t, v, tb):
        await self.close()
        print("exit with", t and t.__name__)
        return t is LookupError


@asynccontextmanager
async def tx(conn):
    print("begin", conn.id)
    try:
        yield f"tx{conn.id}"
    except ValueError as e:
        print("rollback", e)
        raise
    else:
        print("commit")
    finally:
        print("tx done")


async def rows(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        print("rows closed")


async def main():
    async with Conn() as c, tx(c) as t:
        print("in", t)
    with suppress(ValueError):
        async with Conn() as c, tx(c) as t:
            raise ValueError("bad")
    async with Conn():
        raise LookupError("swallowed")
    async with AsyncExitStack() as st:
        cs = [await st.enter_async_context(Conn()) for _ in range(3)]
        st.callback(print, "sync callback")

        async def cb(x):
            print("async callback", x)

        st.push_async_callback(cb, 1)
        print([c.id for c in cs])
    async with aclosing(rows(5)) as r:
        async for x in r:
            if x == 2:
                break
    print("after")
    try:
        async with AsyncExitStack() as st:
            await st.enter_async_context(Conn())
            await st.enter_async_context(tx(Conn()))
            raise ValueError("inner")
    except ValueError as e:
        print("outer", e)
    async with asyncio.timeout(1), Conn() as c:
        print("multi", c.id)
    try:
        async with asyncio.timeout(0.01):
            async with Conn():
                await asyncio.sleep(1)
    except TimeoutError:
        print("timed out")


asyncio.run(main())
