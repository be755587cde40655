import asyncio
import threading
import time


def work():
    time.sleep(0.1)
    print("job ends")


async def main():
    loop = asyncio.get_running_loop()
    loop.run_in_executor(None, work)
    await asyncio.sleep(0.01)
    print("main ends", threading.active_count())


asyncio.run(main())
print("run ended", threading.active_count())


async def by_hand():
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, print, "a job")
    await loop.shutdown_default_executor()
    try:
        await loop.run_in_executor(None, print)
    except RuntimeError as error:
        print(error)


asyncio.run(by_hand())
