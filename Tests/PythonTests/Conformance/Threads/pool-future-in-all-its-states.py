import threading
import time
from concurrent.futures import CancelledError, InvalidStateError, ThreadPoolExecutor


def show(future):
    print(future.running(), future.done(), future.cancelled())


gate = threading.Event()
with ThreadPoolExecutor(1) as pool:
    running = pool.submit(gate.wait)
    waiting = pool.submit(print, "never")
    time.sleep(0.05)
    show(running)
    show(waiting)
    print(running.cancel(), waiting.cancel(), waiting.cancel())
    show(waiting)
    try:
        waiting.result()
    except CancelledError as error:
        print(type(error).__module__, repr(error))
    try:
        running.result(timeout=0.05)
    except TimeoutError as error:
        print("timeout", repr(error))
    gate.set()
    print(running.result(), running.exception(), running.cancel())
    show(running)
    failed = pool.submit(int, "x")
    print(repr(failed.exception()))
    try:
        failed.result()
    except ValueError as error:
        print("raised", error)
    try:
        running.set_result(1)
    except InvalidStateError as error:
        print(str(error).split(":")[0])
