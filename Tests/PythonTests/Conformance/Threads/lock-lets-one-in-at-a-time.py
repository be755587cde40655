import threading
import time

lock = threading.Lock()
inside = 0
most = 0


def work():
    global inside, most
    for _ in range(3):
        with lock:
            inside += 1
            most = max(most, inside)
            time.sleep(0.01)
            inside -= 1


threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(inside, most, lock.locked())
