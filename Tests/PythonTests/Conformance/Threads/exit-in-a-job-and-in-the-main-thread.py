import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(1) as pool:
    future = pool.submit(sys.exit, 5)
    print(repr(future.exception()))


def work():
    time.sleep(0.1)
    print("thread ends")


threading.Thread(target=work).start()
sys.exit(4)
