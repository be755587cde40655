import threading
import time

condition = threading.Condition(threading.Lock())
state = {"value": 0}


def change():
    for value in (1, 2, 3):
        time.sleep(0.1)
        with condition:
            state["value"] = value
            condition.notify_all()


thread = threading.Thread(target=change)
thread.start()
start = time.monotonic()
with condition:
    print(condition.wait(0.01))
    print(condition.wait_for(lambda: state["value"] >= 2, timeout=1), state)
    print(condition.wait_for(lambda: state["value"] > 5, timeout=0.2), state)
print(round(time.monotonic() - start, 1))
thread.join()
