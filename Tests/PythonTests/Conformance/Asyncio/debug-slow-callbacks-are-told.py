import asyncio
import logging
import re
import time


class Shown(logging.Handler):
    def emit(self, record):
        text = re.sub(r" created at [^ >]*", "", record.getMessage())
        text = re.sub(r" at [^ ]*?:(\d+)", r" at line \1", text)
        text = re.sub(r"when=[\d.]+", "when", re.sub(r"(0\.\d)\d\d sec", r"\1 sec", text))
        print(record.levelname, record.name, re.sub(r" defined at .*:", " line ", text))


logging.getLogger("asyncio").addHandler(Shown())


def block(seconds):
    time.sleep(seconds)


async def step():
    time.sleep(0.21)
    await asyncio.sleep(0)
    time.sleep(0.31)
    return "done"


async def main():
    loop = asyncio.get_running_loop()
    print(loop.slow_callback_duration)
    loop.call_soon(block, 0.11)
    loop.call_soon(block, 0.05)
    loop.call_later(0.2, block, 0.12)
    await asyncio.sleep(0.4)
    await loop.create_task(step(), name="slow")
    loop.slow_callback_duration = 0.02
    loop.call_soon(block, 0.03)
    await asyncio.sleep(0)
    loop.set_debug(False)
    loop.call_soon(block, 0.2)
    await asyncio.sleep(0)


asyncio.run(main(), debug=True)
