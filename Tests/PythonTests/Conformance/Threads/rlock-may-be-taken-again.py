import threading
import time

lock = threading.RLock()


def work(name):
    with lock:
        with lock:
            print(name, "has it twice")
            time.sleep(0.05)
        print(name, "has it once")


def steal():
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    print(lock.acquire(False))


lock.acquire()
print(lock.acquire(), lock.acquire(timeout=1))
for _ in range(2):
    lock.release()
thread = threading.Thread(target=steal)
thread.start()
thread.join()
lock.release()
threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
