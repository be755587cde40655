import threading
import time

ready = threading.Event()
lines = []


def work(number):
    lines.append((number, ready.wait()))


threads = [threading.Thread(target=work, args=(number,)) for number in range(3)]
for thread in threads:
    thread.start()
time.sleep(0.05)
print(lines, ready.is_set())
ready.set()
for thread in threads:
    thread.join()
print(sorted(lines), ready.is_set(), ready.wait(1))
ready.clear()
start = time.monotonic()
print(ready.wait(0.2), round(time.monotonic() - start, 1))
print(ready.wait(0), ready.wait(timeout=0.01))
