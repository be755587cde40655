"""What is driven by hand and dropped while it waits gives its place to the next."""
import asyncio


async def acquire(primitive):
    await primitive.acquire()
    return "acquired"


async def main():
    for primitive in asyncio.Lock(), asyncio.Semaphore(1), asyncio.BoundedSemaphore(1):
        await primitive.acquire()
        waiting = primitive.acquire()
        waiting.send(None)
        del waiting
        primitive.release()
        print(await asyncio.wait_for(acquire(primitive), 1), primitive.locked())

    queue = asyncio.Queue(maxsize=1)
    waiting = queue.get()
    waiting.send(None)
    getting = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    queue.put_nowait("one")
    del waiting
    print(await asyncio.wait_for(getting, 1))

    queue.put_nowait("two")
    waiting = queue.put("never")
    waiting.send(None)
    putting = asyncio.create_task(queue.put("three"))
    await asyncio.sleep(0)
    print(queue.get_nowait())
    del waiting
    await asyncio.wait_for(putting, 1)
    print(queue.get_nowait(), queue.qsize())

    event = asyncio.Event()
    waiting = event.wait()
    waiting.send(None)
    print("waiters" in repr(event))
    del waiting
    print("waiters" in repr(event))

    condition = asyncio.Condition()
    await condition.acquire()
    waiting = condition.wait()
    waiting.send(None)
    print(condition.locked())
    del waiting
    print(condition.locked(), "waiters" in repr(condition))

    barrier = asyncio.Barrier(2)
    waiting = barrier.wait()
    waiting.send(None)
    print(barrier.n_waiting)
    del waiting
    print(barrier.n_waiting)


asyncio.run(main())
