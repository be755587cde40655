import threading
import time


def slow():
    time.sleep(0.2)
    yield 1


generator = slow()


def work():
    print("thread got", next(generator))


thread = threading.Thread(target=work)
thread.start()
time.sleep(0.05)
try:
    next(generator)
except ValueError as error:
    print(error)
thread.join()
print(next(generator, "end"))
