import threading
import time

slots = threading.Semaphore(2)
working = 0
most = 0


def work():
    global working, most
    with slots:
        working += 1
        most = max(most, working)
        time.sleep(0.05)
        working -= 1


start = time.monotonic()
threads = [threading.Thread(target=work) for _ in range(6)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(most, round(time.monotonic() - start, 1))
print(slots.acquire(), slots.acquire(), slots.acquire(False), slots.acquire(timeout=0.05))
slots.release(2)
print(slots.acquire(blocking=False))
