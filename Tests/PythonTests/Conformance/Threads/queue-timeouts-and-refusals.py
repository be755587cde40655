import queue
import time

items = queue.Queue(1)
start = time.monotonic()
try:
    items.get(timeout=0.2)
except queue.Empty as error:
    print("empty", repr(error), round(time.monotonic() - start, 1))
items.put("a")
for action in (
    lambda: items.put("b", timeout=0.1),
    lambda: items.put_nowait("b"),
    lambda: items.put("b", block=False),
    lambda: items.put("b", timeout=-1),
    lambda: print(items.get_nowait()),
    items.get_nowait,
    lambda: items.get(False),
    lambda: items.get(timeout=-1),
):
    try:
        action()
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)
print(round(time.monotonic() - start, 1))
