import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def name():
    time.sleep(0.05)
    return threading.current_thread().name


async def main():
    loop = asyncio.get_running_loop()
    print(sorted(await asyncio.gather(*(loop.run_in_executor(None, name) for _ in range(3)))))
    with ThreadPoolExecutor(2, thread_name_prefix="own") as pool:
        names = await asyncio.gather(*(loop.run_in_executor(pool, name) for _ in range(4)))
        print(sorted(set(names)))
    loop.set_default_executor(ThreadPoolExecutor(1, thread_name_prefix="default"))
    print(await asyncio.to_thread(name))
    try:
        loop.set_default_executor(object())
    except TypeError as error:
        print(error)
    future = loop.run_in_executor(None, name)
    print(type(future).__name__, asyncio.isfuture(future), future.done())
    await future


asyncio.run(main())
