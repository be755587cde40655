import atexit
import time
from concurrent.futures import ThreadPoolExecutor

atexit.register(print, "exit handler")
pool = ThreadPoolExecutor(1)


def work(number):
    time.sleep(0.05)
    print("job", number)


for number in range(3):
    pool.submit(work, number)
print("main ends")
