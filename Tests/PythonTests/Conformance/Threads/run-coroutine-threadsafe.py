import asyncio
import threading
import time
from concurrent.futures import CancelledError


async def double(x):
    await asyncio.sleep(0.05)
    return 2 * x


async def fail():
    raise ValueError("from the loop")


def client(loop, done):
    print(asyncio.run_coroutine_threadsafe(double(4), loop).result())
    future = asyncio.run_coroutine_threadsafe(fail(), loop)
    try:
        future.result()
    except ValueError as error:
        print(error)
    slow = asyncio.run_coroutine_threadsafe(asyncio.sleep(5), loop)
    try:
        slow.result(timeout=0.1)
    except TimeoutError:
        print("timeout", slow.cancel())
    try:
        slow.result()
    except CancelledError:
        print("cancelled")
    try:
        asyncio.run_coroutine_threadsafe(double, loop)
    except TypeError as error:
        print(error)
    loop.call_soon_threadsafe(done.set)


async def main():
    done = asyncio.Event()
    thread = threading.Thread(target=client, args=(asyncio.get_running_loop(), done))
    start = time.monotonic()
    thread.start()
    await done.wait()
    thread.join()
    print(len(asyncio.all_tasks()), time.monotonic() - start < 1)


asyncio.run(main())
