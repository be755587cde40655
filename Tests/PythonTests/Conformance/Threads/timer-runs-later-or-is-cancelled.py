import threading
import time

start = time.monotonic()


def ring(name, volume=1):
    print(name, volume, round(time.monotonic() - start, 1))


timers = [
    threading.Timer(0.3, ring, ["third"]),
    threading.Timer(0.1, ring, ("first",), {"volume": 7}),
    threading.Timer(0.2, ring, ["second"]),
]
for timer in timers:
    timer.start()
time.sleep(0.05)
timers[2].cancel()
for timer in timers:
    timer.join()
print(timers[2].finished.is_set(), round(time.monotonic() - start, 1))
