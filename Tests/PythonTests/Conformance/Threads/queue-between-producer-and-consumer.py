import queue
import threading
import time

items = queue.Queue(maxsize=2)


def produce():
    for number in range(5):
        items.put(number)
        time.sleep(0.03)
        print("put", number, items.qsize())
    items.put(None)


def consume():
    time.sleep(0.2)
    while (item := items.get()) is not None:
        print("got", item)
        time.sleep(0.1)


threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(items.empty(), items.full())
