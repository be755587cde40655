import threading

slots = threading.BoundedSemaphore(2)
with slots:
    print(slots.acquire(), slots.acquire(False))
    slots.release()
try:
    slots.release()
except ValueError as error:
    print(error)
plain = threading.Semaphore(0)
plain.release(3)
print([plain.acquire(False) for _ in range(4)])
