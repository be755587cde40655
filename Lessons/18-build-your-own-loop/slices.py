import heapq
from collections import deque


class Ask:
    def __init__(self, kind, value):
        self.kind = kind
        self.value = value

    def __await__(self):
        return (yield self.kind, self.value)


def adding(limit):
    total = 0
    for number in range(limit):
        total = total + number
        yield  # the end of a slice
    return total


async def clock():
    for _ in range(3):
        print("tick at", now)
        await Ask("sleep", 100)


async def adder():
    print("the sum is", await Ask("job", adding(4)))


def step(coroutine, value):
    try:
        kind, wish = coroutine.send(value)
    except StopIteration:
        return
    if kind == "sleep":
        heapq.heappush(sleeping, (now + wish, coroutine))
    else:
        jobs.append((wish, coroutine))


def work():
    global now
    job, waiter = jobs.popleft()
    try:
        now = now + 60  # so long takes a slice
        next(job)
        jobs.append((job, waiter))
    except StopIteration as end:
        ready.append((waiter, end.value))


now = 0
ready = deque([(clock(), None), (adder(), None)])
sleeping = []
jobs = deque()

while ready or sleeping or jobs:
    while sleeping and sleeping[0][0] <= now:
        ready.append((heapq.heappop(sleeping)[1], None))
    if ready:
        step(*ready.popleft())
    elif jobs:
        work()
    else:
        now = sleeping[0][0]
