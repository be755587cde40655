import threading


def attempt(function):
    try:
        function()
    except Exception as error:
        print(type(error).__name__, error)


thread = threading.Thread(target=print, args=("run",))
attempt(thread.join)
thread.start()
thread.join()
attempt(thread.start)
attempt(threading.current_thread().join)
attempt(lambda: threading.Thread(group=1))
attempt(lambda: threading.Thread(nonsense=1))


class Unready(threading.Thread):
    def __init__(self):
        pass


attempt(Unready().start)
attempt(lambda: setattr(threading.main_thread(), "daemon", True))
attempt(lambda: threading.Semaphore(-1))
attempt(threading.Condition().wait)
attempt(threading.Condition().notify)
attempt(threading.BoundedSemaphore().release)
attempt(lambda: threading.Semaphore().release(0))
attempt(lambda: threading.Semaphore().acquire(False, 1))
attempt(threading.Lock().release)
attempt(threading.RLock().release)
attempt(lambda: threading.Lock().acquire(False, 1))
attempt(lambda: threading.Lock().acquire(True, -2))
