import asyncio

def boom():
    raise ValueError("first")

def handler(loop, context):
    raise KeyError("second")

async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(boom)
    await asyncio.sleep(.01)

import contextlib
import io
with contextlib.redirect_stderr(io.StringIO()) as report:
    asyncio.run(main())
for line in report.getvalue().splitlines():
    if not line.startswith("  "):
        print(line)
