# A pool of processes, and one of threads, calls functions for many arguments.
import multiprocessing
import time
from multiprocessing import Pool
from multiprocessing.pool import ThreadPool

base = 0
seen = []


def square(x):
    return x * x


def add(a, b=0):
    return a + b


def fail(x):
    raise ValueError(x)


def slow(x):
    time.sleep(x)
    return x


def begin(n):
    global base
    base = n


def based(x):
    return base + x


def note(x):
    seen.append(x)
    return len(seen)


def name(_):
    return multiprocessing.current_process().name.partition("-")[0]


def main():
    with Pool(4) as pool:
        print(pool.map(square, range(10)), pool.apply(add, (1,), {"b": 2}))
        print(pool.starmap(add, [(1, 2), (3, 4)]), pool.map(square, []))
        result = pool.apply_async(square, (5,))
        print(result.get(), result.ready(), result.successful())
        print(list(pool.imap(square, range(5))), list(pool.imap(square, range(5), chunksize=2)))
        print(list(pool.imap_unordered(slow, [0.3, 0.1, 0.2])))
        for action in (
            lambda: pool.map(fail, [1]), lambda: pool.apply(fail, (3,)),
            lambda: pool.apply_async(slow, (0.5,)).get(timeout=0.05),
            lambda: list(pool.imap(fail, [4])),
        ):
            try:
                action()
            except Exception as error:
                print(type(error).__module__, type(error).__name__, error)
        got, failed = [], []
        results = [pool.apply_async(square, (i,), callback=got.append) for i in range(4)]
        for result in results:
            result.wait()
        result = pool.apply_async(fail, (1,), error_callback=failed.append)
        result.wait()
        print(sorted(got), failed, result.successful())
        print(pool.map_async(square, [1, 2]).get(1), set(pool.map(name, range(4))))
    try:
        pool.map(square, [1])
    except ValueError as error:
        print(error)
    pool = Pool(2, begin, (10,))
    print(pool.map(based, [1, 2]), base)
    try:
        pool.join()
    except ValueError as error:
        print(error)
    start = time.time()
    pool.map(slow, [0.1, 0.1, 0.1, 0.1])
    print(round(time.time() - start, 1))
    for arguments in ((lambda: 1,), (square, (multiprocessing.Queue(),))):
        try:
            pool.apply(*arguments)
        except Exception as error:
            print(type(error).__name__, str(error).partition(" at 0x")[0])
    pool.close()
    pool.join()
    print(pool)
    with ThreadPool(2) as pool:
        print(pool.map(note, "abc")[0] >= 1, sorted(seen))
    try:
        Pool(0)
    except ValueError as error:
        print(error)
    with multiprocessing.get_context("fork").Pool(2) as pool:
        print(pool.map(square, [3]))


if __name__ == "__main__":
    main()
