import threading
import time

lock = threading.Lock()


def hold():
    with lock:
        time.sleep(0.3)


thread = threading.Thread(target=hold)
thread.start()
time.sleep(0.05)
print(lock.acquire(False), lock.acquire(blocking=False), lock.acquire(timeout=0.1))
start = time.monotonic()
print(lock.acquire(timeout=1), round(time.monotonic() - start, 1), lock.locked())
lock.release()
thread.join()
print(lock.locked())
