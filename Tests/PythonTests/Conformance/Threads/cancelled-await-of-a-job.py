import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def work(name):
    time.sleep(0.1)
    print("job", name)
    return name


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(1) as pool:
        running = loop.run_in_executor(pool, work, "running")
        queued = loop.run_in_executor(pool, work, "queued")
        await asyncio.sleep(0.02)
        print(queued.cancel(), running.cancel())
        for future in (running, queued):
            try:
                await future
            except asyncio.CancelledError:
                print("cancelled")
        await asyncio.sleep(0.2)
    print("pool ended")


asyncio.run(main())
