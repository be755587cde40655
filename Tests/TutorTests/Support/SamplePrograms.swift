/// Programs that show what the screen must be able to show.
enum SamplePrograms {
  /// Three workers that take turns, sleep for a while, and end.
  static let turns = """
    import asyncio


    async def worker(name, pause):
        for i in range(2):
            print(name, i)
            await asyncio.sleep(pause)
        return name


    async def main():
        await asyncio.gather(
            worker("A", 0.1),
            worker("B", 0.25),
            worker("C", 0.15))
        print("done")


    asyncio.run(main())

    """

  /// Tasks in every state, a lock with an owner, a bounded queue, a blocked loop, findings.
  static let busy = """
    import asyncio
    import time


    async def hold(lock):
        async with lock:
            await asyncio.sleep(0.2)


    async def want(lock):
        async with lock:
            print("got the lock")


    async def produce(queue):
        for item in range(4):
            await queue.put({"item": item})
            print("put", item)


    async def consume(queue):
        items = []
        while len(items) < 4:
            items.append(await queue.get())
            await asyncio.sleep(0.05)
        return items


    async def fail():
        raise ValueError("no luck")


    async def wait_long():
        await asyncio.sleep(10)


    async def main():
        lock = asyncio.Lock()
        queue = asyncio.Queue(maxsize=2)
        lost = asyncio.create_task(wait_long(), name="lost")
        await asyncio.sleep(0.01)
        lost.cancel()
        wait_long()
        time.sleep(0.12)
        print("main goes on after a long block of the loop, and says so at length")
        await asyncio.gather(
            asyncio.create_task(hold(lock), name="holder"),
            asyncio.create_task(want(lock), name="first"),
            asyncio.create_task(want(lock), name="second"),
            asyncio.create_task(produce(queue), name="producer"),
            asyncio.create_task(consume(queue), name="consumer"),
            asyncio.create_task(fail(), name="unlucky"),
            return_exceptions=True)
        print("done")


    asyncio.run(main())

    """

  /// Threads that pass work on and wait for each other: a lock with an owner, queues, an event.
  static let threads = """
    import queue
    import threading
    import time


    lock = threading.Lock()
    jobs = queue.Queue(maxsize=3)
    urgent = queue.PriorityQueue()
    go = threading.Event()


    def work(pause):
        go.wait()
        with lock:
            time.sleep(pause)
        print(jobs.get())


    threads = [
        threading.Thread(target=work, args=(0.1,), name="first"),
        threading.Thread(target=work, args=(0.2,), name="second"),
    ]
    for thread in threads:
        thread.start()
    for name in ("wash", "dry", "fold"):
        jobs.put(name)
        urgent.put((len(name), name))
    time.sleep(0.1)
    go.set()
    jobs.put({"a": "fourth", "that": "waits"})
    for thread in threads:
        thread.join()
    print("done")

    """

  /// A program that ends with an exception that nobody catches.
  static let failing = """
    import asyncio


    async def divide(a, b):
        await asyncio.sleep(0.1)
        return a / b


    async def main():
        print("begins")
        await divide(1, 0)


    asyncio.run(main())

    """

  /// Two tasks that wait for each other for ever.
  static let deadlock = """
    import asyncio


    async def one(first, second):
        async with first:
            await asyncio.sleep(0.1)
            async with second:
                print("never")


    async def main():
        a, b = asyncio.Lock(), asyncio.Lock()
        await asyncio.gather(one(a, b), one(b, a))


    asyncio.run(main())

    """

  /// A program that cannot be parsed.
  static let broken = """
    import asyncio


    async def main()
        await asyncio.sleep(1)


    asyncio.run(main())

    """

  /// A program that never ends.
  static let endless = """
    import asyncio


    async def main():
        while True:
            await asyncio.sleep(0)


    asyncio.run(main())

    """
}
