import time
from concurrent.futures import ThreadPoolExecutor, as_completed


def work(pause):
    time.sleep(pause)
    return pause


with ThreadPoolExecutor(4) as pool:
    futures = {pool.submit(work, pause): pause for pause in (0.3, 0.1, 0.4, 0.2)}
    for future in as_completed(futures):
        print(futures[future], future.result())
    print(sorted(future.result() for future in as_completed(futures)))
    futures = [pool.submit(work, pause) for pause in (0.05, 0.6, 0.7)]
    try:
        for future in as_completed(futures, timeout=0.3):
            print(future.result())
    except TimeoutError as error:
        print(error)
