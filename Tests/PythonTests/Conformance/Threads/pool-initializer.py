import threading
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool

own = threading.local()


def prepare(value):
    own.value = value


def work():
    return own.value


with ThreadPoolExecutor(2, initializer=prepare, initargs=("ready",)) as pool:
    print([pool.submit(work).result() for _ in range(3)])


def fail():
    raise ValueError("no start")


pool = ThreadPoolExecutor(1, initializer=fail)
try:
    future = pool.submit(work)
    future.result()
except BrokenThreadPool as error:
    print(error)
try:
    pool.submit(work)
except RuntimeError as error:
    print(type(error).__name__)
for arguments in ({"max_workers": 0}, {"initializer": 1}):
    try:
        ThreadPoolExecutor(**arguments)
    except (ValueError, TypeError) as error:
        print(error)
