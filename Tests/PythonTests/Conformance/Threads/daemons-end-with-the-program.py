import threading
import time


def tick():
    try:
        while True:
            print("tick")
            time.sleep(0.2)
    finally:
        print("never printed")


thread = threading.Thread(target=tick, daemon=True)
thread.start()
time.sleep(0.5)
print("main ends", thread.daemon, threading.active_count())
