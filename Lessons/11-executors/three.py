import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def scan(page):
    time.sleep(0.1)
    return page


async def main():
    loop = asyncio.get_running_loop()
    pool = ThreadPoolExecutor(
        3, "pool")
    jobs = []
    for page in ("A", "B", "C", "D"):
        job = loop.run_in_executor(
            pool, scan, page)
        jobs.append(job)
    print(await asyncio.gather(*jobs))


asyncio.run(main())
