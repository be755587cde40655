import asyncio
import time
from concurrent.futures import Future, ThreadPoolExecutor


def work():
    time.sleep(0.05)
    return "result"


async def main():
    with ThreadPoolExecutor(1) as pool:
        wrapped = asyncio.wrap_future(pool.submit(work))
        print(asyncio.isfuture(wrapped), asyncio.wrap_future(wrapped) is wrapped)
        print(await wrapped)
    cancelled = Future()
    wrapped = asyncio.wrap_future(cancelled)
    cancelled.cancel()
    cancelled.set_running_or_notify_cancel()
    try:
        await wrapped
    except asyncio.CancelledError:
        print("cancelled")
    inner = Future()
    wrapped = asyncio.wrap_future(inner)
    wrapped.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(inner.cancelled())


asyncio.run(main())
