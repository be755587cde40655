import asyncio
from functools import partial


def report(prefix, future):
    print(prefix, future.result())


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(partial(report, "result:"))
    loop.call_soon(partial(future.set_result, 42))
    loop.call_later(0.01, partial(print, "later", sep="-"), "args")
    print(await future)
    await asyncio.sleep(0.02)


asyncio.run(main())
