import atexit
import threading
import time

atexit.register(print, "exit handler")


def work():
    time.sleep(0.2)
    print("thread ends", threading.main_thread().is_alive())


threading.Thread(target=work).start()
print("main ends")
