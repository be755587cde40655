import threading
import time

thread = threading.Thread(target = time.sleep, args = (0.4,))
thread.start()
start = time.monotonic()
print(thread.join(0.1), thread.is_alive(), round(time.monotonic() - start, 1))
print(thread.join(0), thread.is_alive())
print(thread.join(5), thread.is_alive(), round(time.monotonic() - start, 1))
print(thread.join(), thread.is_alive())
