import threading
from concurrent.futures import ProcessPoolExecutor

own = lambda: 1


def main():
    def local():
        pass

    class Local:
        pass

    def show(future):
        error = future.exception()
        print(type(error).__name__, str(error).split(" at 0x")[0])

    with ProcessPoolExecutor(1) as pool:
        show(pool.submit(own))
        show(pool.submit(local))
        show(pool.submit(lambda: 1))
        show(pool.submit(len, Local()))
        show(pool.submit(len, threading.Lock()))
        show(pool.submit(len, [x for x in [(y for y in [])]]))
        print(pool.submit(len, "fine").result())


if __name__ == "__main__":
    main()
