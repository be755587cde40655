import asyncio
import threading
import time

lock = threading.Lock()


def work(name):
    with lock:
        time.sleep(0.1)
        print(name)
    return name


async def main():
    gate = asyncio.Lock()

    async def guarded(name):
        async with gate:
            return await asyncio.to_thread(work, name)

    names = await asyncio.gather(*(guarded(name) for name in "abc"))
    print(names, lock.locked(), gate.locked())


asyncio.run(main())
