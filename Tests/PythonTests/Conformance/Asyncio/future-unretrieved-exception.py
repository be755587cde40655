import asyncio
import re
import sys


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(
        lambda loop, context: print(
            context["message"], re.sub(r" at [^ ]*?:(\d+)", r" at line \1", repr(context["future"])))
    )
    future = loop.create_future()
    future.set_exception(KeyError("lost"))
    del future

    async def fails():
        raise ValueError("v")

    task = asyncio.create_task(fails(), name="failing")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task


asyncio.run(main())
