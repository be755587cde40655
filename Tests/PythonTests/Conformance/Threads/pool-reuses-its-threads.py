import threading
import time
from concurrent.futures import ThreadPoolExecutor


def name(pause):
    time.sleep(pause)
    return threading.current_thread().name


with ThreadPoolExecutor(2, thread_name_prefix="pool") as pool:
    first = [pool.submit(name, 0.1) for _ in range(4)]
    print(sorted({future.result() for future in first}))
    time.sleep(0.05)
    for _ in range(3):
        print(pool.submit(name, 0.02).result() in ("pool_0", "pool_1"))
print(threading.active_count())
with ThreadPoolExecutor() as pool:
    print(pool.submit(name, 0).result())
with ThreadPoolExecutor() as pool:
    print(pool.submit(name, 0).result())
