import asyncio
import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)s %(name)s %(funcName)s: %(message)s")
log = logging.getLogger("worker")


async def work(n):
    log.info("start %d", n)
    await asyncio.sleep(0.01 * n)
    if n == 2:
        log.warning("slow")
    log.debug("end %d", n)


logging.getLogger("asyncio").setLevel(logging.WARNING)


async def main():
    await asyncio.gather(*(work(n) for n in range(1, 4)))


asyncio.run(main())
