import logging
import sys
import threading
import warnings

logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s")


def use():
    thread = threading.Thread(target=print, args=("in a thread",))
    thread.setDaemon(True)
    print(thread.isDaemon())
    thread.setName("worker")
    print(thread.getName())
    print(threading.Event().isSet())
    with threading.Condition() as condition:
        pass
    condition = threading.Condition()
    with condition:
        condition.notifyAll()
    print(threading.currentThread().name, threading.activeCount())
    logging.getLogger("a").warn("number %d", 1)
    logging.warn("again")


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    use()
for warning in caught:
    print(warning.lineno, warning.category.__name__, warning.message)
