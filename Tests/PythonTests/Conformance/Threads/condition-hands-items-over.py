import threading
import time

condition = threading.Condition()
items = []


def consume():
    with condition:
        while not items:
            condition.wait()
        print("consumed", items.pop(0))


threads = [threading.Thread(target=consume) for _ in range(2)]
for thread in threads:
    thread.start()
time.sleep(0.05)
for item in "ab":
    with condition:
        items.append(item)
        print("produced", item)
        condition.notify()
    time.sleep(0.05)
for thread in threads:
    thread.join()
print(items)
