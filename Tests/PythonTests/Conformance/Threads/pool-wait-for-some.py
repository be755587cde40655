import time
from concurrent.futures import (
    ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, ThreadPoolExecutor, wait)


def work(pause):
    time.sleep(pause)
    if pause == 0.2:
        raise ValueError(pause)
    return pause


def show(futures, outcome):
    print([number for number, future in enumerate(futures) if future in outcome.done],
          [number for number, future in enumerate(futures) if future in outcome.not_done])


with ThreadPoolExecutor(4) as pool:
    for condition in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        futures = [pool.submit(work, pause) for pause in (0.3, 0.1, 0.2, 0.4)]
        show(futures, wait(futures, return_when=condition))
        wait(futures)
    futures = [pool.submit(work, pause) for pause in (0.05, 0.5)]
    show(futures, wait(futures, timeout=0.25))
    show(futures, wait(futures))
    done, not_done = wait([])
    print(done, not_done)
    try:
        wait(futures, return_when="SOMETIME")
    except ValueError as error:
        print(error)
