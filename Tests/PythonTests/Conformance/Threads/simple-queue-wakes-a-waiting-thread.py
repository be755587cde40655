import queue
import threading
import time

items = queue.SimpleQueue()


def consume():
    while (item := items.get()) != "end":
        print("got", item)


thread = threading.Thread(target=consume)
thread.start()
for item in [1, 2, "end"]:
    time.sleep(0.05)
    items.put(item)
thread.join()
