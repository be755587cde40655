import threading
from concurrent.futures import Future, ThreadPoolExecutor


def report(future):
    print("done in", threading.current_thread().name, future.result())


gate = threading.Event()


def work():
    gate.wait()
    return 42


with ThreadPoolExecutor(1, thread_name_prefix="pool") as pool:
    future = pool.submit(work)
    future.add_done_callback(report)
    future.add_done_callback(lambda future: print("second callback"))
    gate.set()
    future.result()
future.add_done_callback(report)
own = Future()
own.add_done_callback(lambda future: print("own", future.cancelled()))
print(own.set_running_or_notify_cancel(), own.running())
own.set_result("by hand")
print(own.result())
cancelled = Future()
cancelled.add_done_callback(lambda future: print("cancelled", future.cancelled()))
print(cancelled.cancel(), cancelled.set_running_or_notify_cancel())
