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
        # Take the first sleeper, move the clock, make it ready.
        pass
    coroutine = ready.popleft()
    try:
        wish = coroutine.send(None)
        ready.append(coroutine)
    except StopIteration:
        print("one has ended")
