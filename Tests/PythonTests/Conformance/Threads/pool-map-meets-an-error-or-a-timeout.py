import time
from concurrent.futures import ThreadPoolExecutor


def work(number):
    time.sleep(number / 10)
    return 10 // number


with ThreadPoolExecutor(4) as pool:
    try:
        for result in pool.map(work, (1, 2, 0, 3)):
            print(result)
    except ZeroDivisionError as error:
        print(error)
    try:
        for result in pool.map(work, (1, 5), timeout=0.3):
            print(result)
    except TimeoutError as error:
        print("timeout", error)
    print(next(pool.map(work, (2, 1))))
