import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, nullcontext


@asynccontextmanager
async def connection(name):
    print("open", name)
    await asyncio.sleep(0)
    try:
        yield name
    finally:
        await asyncio.sleep(0)
        print("close", name)


async def numbers():
    try:
        for n in range(5):
            yield n
    finally:
        print("generator closed")


@connection("decorated")
async def work():
    print("working")


async def main():
    async with connection("a") as a, connection("b") as b:
        print(a, b)
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(connection("c")))
        stack.push_async_callback(asyncio.sleep, 0)
        stack.callback(print, "plain callback")
    async with aclosing(numbers()) as source:
        async for n in source:
            if n == 2:
                break
    print("after break")
    await work()
    async with nullcontext("null") as value:
        print(value)
    try:
        async with connection("d"):
            raise LookupError("inside")
    except LookupError as error:
        print("through", error)


asyncio.run(main())
