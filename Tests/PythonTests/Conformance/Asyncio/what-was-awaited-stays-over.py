"""What was awaited stays over where the program kept it, however often the like is made again."""

import asyncio
import weakref


async def refuse(coroutine):
    try:
        await coroutine
    except RuntimeError as error:
        print(error)


async def hold(lock, kept):
    for _ in range(3):
        acquiring = lock.acquire()
        kept.append(acquiring)
        print(await acquiring)
        await asyncio.sleep(0)
        lock.release()


async def use(lock, name, log):
    for turn in range(3):
        async with lock:
            log.append((name, turn))
            await asyncio.sleep(0)


class Counter:
    def __init__(self):
        self.count = 0

    def add(self, amount=1):
        self.count += amount
        return self.count


async def main():
    lock = asyncio.Lock()
    kept, log = [], []
    await asyncio.gather(hold(lock, kept), use(lock, "a", log), use(lock, "b", log))
    print(log)
    for coroutine in kept:
        await refuse(coroutine)
    print(len(set(map(id, kept))))
    # __aenter__ gives None, and so does no acquire() after it.
    entering, leaving = lock.__aenter__(), None
    print(await entering)
    leaving = lock.__aexit__(None, None, None)
    print(await leaving)
    await refuse(entering)
    await refuse(leaving)
    print(await lock.acquire(), lock.locked())
    lock.release()
    # A coroutine of which somebody knows is not used again.
    acquiring = lock.acquire()
    gone = weakref.ref(acquiring)
    await acquiring
    lock.release()
    del acquiring
    print(gone() is None, [await lock.acquire(), lock.release()], gone() is None)
    # A lock lets go of by what was used for it.
    last = asyncio.Lock()
    async with last:
        pass
    gone = weakref.ref(last)
    del last
    print(gone() is None)
    # Cancelled while they wait, then woken as before.
    await lock.acquire()
    waiting = [asyncio.create_task(use(lock, name, log)) for name in "cde"]
    await asyncio.sleep(0)
    waiting[1].cancel()
    lock.release()
    print(await asyncio.gather(*waiting, return_exceptions=True))
    print(log[6:])
    counter = Counter()
    add, again = counter.add, counter.add
    print(add(), again(2), add == again, add is again, add.__self__ is counter)
    calls = [counter.add for _ in range(5)]
    print([call(index) for index, call in enumerate(calls)], len(set(map(id, calls))))
    alone = Counter()
    gone = weakref.ref(alone)
    print(alone.add(7), getattr(alone, "add")(1))
    del alone
    print(gone() is None)


asyncio.run(main())
