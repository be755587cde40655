import heapq
import itertools

queue, entries, counter = [], {}, itertools.count()


def add(task, priority=0):
    if task in entries:
        remove(task)
    entry = [priority, next(counter), task]
    entries[task] = entry
    heapq.heappush(queue, entry)


def remove(task):
    entries.pop(task)[-1] = None


def pop():
    while queue:
        _, _, task = heapq.heappop(queue)
        if task is not None:
            del entries[task]
            return task
    raise KeyError("pop from an empty priority queue")


add("write", 5)
add("test", 3)
add("plan", 1)
add("test", 9)
remove("plan")
print(pop(), pop())
try:
    pop()
except KeyError as error:
    print(error)
