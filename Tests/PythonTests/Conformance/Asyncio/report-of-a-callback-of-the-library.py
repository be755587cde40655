import asyncio
import io
import logging
import re

stream = io.StringIO()
logging.basicConfig(stream=stream, format="%(levelname)s %(message)s")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(int, "x")
    await asyncio.sleep(0)
    # The lines of the library's own functions are not the same everywhere.
    print(re.sub(r"\n    .*|\n  File .*", "", stream.getvalue()))


asyncio.run(main())
