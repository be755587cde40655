from collections import deque


class Turn:
    def __await__(self):
        yield


async def cook(dish, count):
    for number in range(count):
        print(dish, number)
        await Turn()


ready = deque([cook("soup", 2), cook("rice", 3)])

while ready:
    coroutine = ready.popleft()
    try:
        coroutine.send(None)
        ready.append(coroutine)
    except StopIteration:
        print("one has ended")
