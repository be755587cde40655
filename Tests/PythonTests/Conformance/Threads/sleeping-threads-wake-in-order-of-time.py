import threading
import time


def work(name, pause):
    for number in range(2):
        time.sleep(pause)
        print(name, number)


start = time.monotonic()
threads = [
    threading.Thread(target=work, args=item)
    for item in [("slow", 0.5), ("quick", 0.1), ("middle", 0.3)]
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(round(time.monotonic() - start, 1))
