import threading
import time

lines = []
barrier = threading.Barrier(3, action=lambda: lines.append("all are there"))


def work(number):
    time.sleep(number * 0.05)
    lines.append(f"{number} arrives")
    place = barrier.wait()
    time.sleep(number * 0.05)
    lines.append(f"{number} goes on, {place}")


threads = [threading.Thread(target=work, args=(number,)) for number in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("\n".join(lines))
print(barrier.parties, barrier.n_waiting, barrier.broken)
