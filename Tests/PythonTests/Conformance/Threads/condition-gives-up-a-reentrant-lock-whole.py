import threading
import time

condition = threading.Condition()


def wake():
    with condition:
        print("lock was free")
        condition.notify()


with condition:
    with condition:
        thread = threading.Thread(target=wake)
        thread.start()
        print(condition.wait(1))
    print("still mine")
    try:
        condition.release()
        condition.release()
    except RuntimeError as error:
        print(error)
    condition.acquire()
thread.join()
