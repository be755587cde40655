import queue

for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
    items = kind()
    for item in (3, 1, 2):
        items.put(item)
    print(kind.__name__, [items.get() for _ in range(items.qsize())], items.empty())
simple = queue.SimpleQueue()
simple.put_nowait(1)
print(simple.get(timeout=1))
for action in (simple.get_nowait, lambda: simple.get(timeout=0.01), lambda: simple.get(False)):
    try:
        action()
    except queue.Empty as error:
        print(type(error).__module__, "empty")
pairs = queue.PriorityQueue()
for pair in [(2, "b"), (1, "z"), (1, "a")]:
    pairs.put(pair)
print([pairs.get()[1] for _ in range(3)])
