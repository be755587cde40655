import threading
import time

balance = 100


def withdraw(amount, name):
    global balance
    seen = balance
    time.sleep(0.1)
    balance = seen - amount
    print(name, "leaves", balance)


threads = [
    threading.Thread(target=withdraw, args=(30, "first")),
    threading.Thread(target=withdraw, args=(50, "second")),
]
threads[0].start()
time.sleep(0.03)
threads[1].start()
for thread in threads:
    thread.join()
print(balance)
