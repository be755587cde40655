import asyncio
import contextlib
import sys
from contextlib import (
    contextmanager, asynccontextmanager, ExitStack, AsyncExitStack, suppress, closing, nullcontext,
    redirect_stdout, aclosing,
)


@contextmanager
def tag(name):
    print("<" + name + ">")
    try:
        yield name.upper()
    finally:
        print("</" + name + ">")


with tag("a") as x:
    print(x)
try:
    with tag("b"):
        raise ValueError("inside")
except ValueError as e:
    print("caught", e)


@tag("deco")
def decorated():
    print("body")


decorated()
decorated()

with suppress(KeyError, ZeroDivisionError):
    1 / 0
print("after")

with ExitStack() as stack:
    a = stack.enter_context(tag("one"))
    b = stack.enter_context(tag("two"))
    stack.callback(print, "callback", end="!\n")
    print(a, b)


class T:
    def close(self):
        print("closed")


with closing(T()) as t:
    pass
with nullcontext(5) as n:
    print(n)


@contextmanager
def bad():
    if False:
        yield


try:
    with bad():
        pass
except RuntimeError as e:
    print(e)


@contextmanager
def bad2():
    yield 1
    yield 2


try:
    with bad2():
        pass
except RuntimeError as e:
    print(e)


@asynccontextmanager
async def conn(name):
    print("open", name)
    try:
        await asyncio.sleep(0)
        yield name
    except ValueError as e:
        print("swallow", e)
    finally:
        print("close", name)


async def agen():
    try:
        yield 1
        yield 2
    finally:
        print("agen closed")


async def main():
    async with conn("db") as c:
        print("got", c)
        raise ValueError("oops")
    async with AsyncExitStack() as s:
        print(await s.enter_async_context(conn("x")))
        print(await s.enter_async_context(conn("y")))

        async def later(v):
            print("later", v)

        s.push_async_callback(later, 3)
        s.callback(print, "sync")
    async with aclosing(agen()) as g:
        async for v in g:
            print(v)
            break


asyncio.run(main())
