import heapq
from collections import deque


class Sleep:
    def __init__(self, seconds):
        self.seconds = seconds

    def __await__(self):
        yield self.seconds


async def cook(dish, seconds):
    print("begin", dish)
    await Sleep(seconds)
    print("end", dish)


now = 0.0
ready = deque()
sleeping = []
ready.append(("soup", cook("soup", 0.3)))
ready.append(("rice", cook("rice", 0.1)))
while ready or sleeping:
    if not ready:
        now, name, coroutine = heapq.heappop(sleeping)
        ready.append((name, coroutine))
    name, coroutine = ready.popleft()
    try:
        seconds = coroutine.send(None)
        heapq.heappush(sleeping, (now + seconds, name, coroutine))
    except StopIteration:
        print("at", now, name, "has ended")
