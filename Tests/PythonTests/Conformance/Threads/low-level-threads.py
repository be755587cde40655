import _thread
import threading
import time

lock = _thread.allocate_lock()
lines = []


def work(name, times=1):
    for _ in range(times):
        lines.append(name)
    lock.release()


for arguments in [(("a",),), (("b",), {"times": 2})]:
    lock.acquire()
    print(_thread.start_new_thread(work, *arguments) != threading.get_ident())
lock.acquire()
print(lines, lock.locked(), type(lock).__name__)
try:
    _thread.start_new_thread(1, ())
except TypeError as error:
    print(error)


def name():
    lines.append(threading.current_thread().name)


_thread.start_new_thread(name, ())
time.sleep(0.05)
print(lines[-1].startswith("Dummy-"))
