import threading
import time
from concurrent.futures import ThreadPoolExecutor


def work(number):
    time.sleep(0.1)
    return number


pool = ThreadPoolExecutor(1)
futures = [pool.submit(work, number) for number in range(4)]
time.sleep(0.05)
pool.shutdown(wait=True, cancel_futures=True)
print([future.cancelled() or future.result() for future in futures], threading.active_count())
try:
    pool.submit(work, 1)
except RuntimeError as error:
    print(error)
pool = ThreadPoolExecutor(2)
futures = [pool.submit(work, number) for number in range(4)]
pool.shutdown(wait=False)
print(threading.active_count(), [future.done() for future in futures])
print([future.result() for future in futures])
time.sleep(0.05)
print(threading.active_count())
