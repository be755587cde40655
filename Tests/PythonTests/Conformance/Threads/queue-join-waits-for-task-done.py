import queue
import threading
import time

work = queue.Queue()
done = []


def worker():
    while True:
        item = work.get()
        time.sleep(0.05)
        done.append(item)
        work.task_done()


for _ in range(2):
    threading.Thread(target=worker, daemon=True).start()
for number in range(6):
    work.put(number)
work.join()
print(sorted(done), work.unfinished_tasks)
try:
    work.task_done()
except ValueError as error:
    print(error)
