import time
from concurrent.futures import ThreadPoolExecutor


def square(number):
    time.sleep(0.1 * (4 - number))
    return number * number


start = time.monotonic()
with ThreadPoolExecutor(max_workers=4) as pool:
    print(list(pool.map(square, range(4))))
    print(list(pool.map(pow, (2, 3), (3, 2))))
print(round(time.monotonic() - start, 1))
