import asyncio
import time


def work(pause):
    time.sleep(pause)
    return pause


async def main():
    start = time.monotonic()
    print(await asyncio.gather(*(asyncio.to_thread(work, pause) for pause in (0.3, 0.1, 0.2))))
    print(round(time.monotonic() - start, 1))
    try:
        await asyncio.wait_for(asyncio.to_thread(work, 0.5), timeout=0.1)
    except TimeoutError:
        print("timeout", round(time.monotonic() - start, 1))
    # The thread itself cannot be stopped: the end of the program waits for it.


start = time.monotonic()
asyncio.run(main())
print(round(time.monotonic() - start, 1))
