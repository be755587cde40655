import heapq
from collections import deque


class Sleep:
    def __init__(self, time):
        self.time = time

    def __await__(self):
        yield self.time


async def cook(dish, time):
    await Sleep(time)
    print("turn", dish, "at", now)
    await Sleep(50)
    print("end", dish, "at", now)


now = 0
ready = deque([cook("soup", 300), cook("rice", 100), cook("fish", 200)])
sleeping = []

while ready or sleeping:
    if not ready:
        now, coroutine = heapq.heappop(sleeping)
        ready.append(coroutine)
    coroutine = ready.popleft()
    try:
        wish = coroutine.send(None)
        heapq.heappush(sleeping, (now + wish, coroutine))
    except StopIteration:
        print("one has ended")
