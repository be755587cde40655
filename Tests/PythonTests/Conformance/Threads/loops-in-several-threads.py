import asyncio
import threading
import time


async def work(name, pause):
    await asyncio.sleep(pause)
    print(name, asyncio.current_task() is not None, len(asyncio.all_tasks()))


def run(name, pause):
    asyncio.run(work(name, pause))


threads = [
    threading.Thread(target=run, args=item) for item in [("slow", 0.3), ("quick", 0.1)]
]
start = time.monotonic()
for thread in threads:
    thread.start()
asyncio.run(work("main", 0.2))
for thread in threads:
    thread.join()
print(round(time.monotonic() - start, 1))
