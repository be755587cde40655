import asyncio, threading, time, concurrent.futures, queue


def blocking(n, d):
    time.sleep(d)
    return (n, threading.current_thread() is not threading.main_thread())


def crash():
    raise ZeroDivisionError("thread")


async def ticker(log):
    for _ in range(5):
        log.append("tick")
        await asyncio.sleep(0.01)


async def main():
    loop = asyncio.get_running_loop()
    log = []
    t = asyncio.create_task(ticker(log))
    print(await asyncio.to_thread(blocking, 1, 0.05), len(log))
    await t
    with concurrent.futures.ThreadPoolExecutor(2) as ex:
        fs = [loop.run_in_executor(ex, blocking, i, 0.02 * (3 - i)) for i in range(3)]
        for f in asyncio.as_completed(fs):
            print(await f)
        try:
            await loop.run_in_executor(ex, crash)
        except ZeroDivisionError as e:
            print("caught", e)
    q = queue.Queue()
    out = asyncio.Queue()

    def consumer():
        while (x := q.get()) is not None:
            loop.call_soon_threadsafe(out.put_nowait, x * 2)
        loop.call_soon_threadsafe(out.put_nowait, None)

    th = threading.Thread(target=consumer)
    th.start()
    for i in range(3):
        q.put(i)
        await asyncio.sleep(0.001)
    q.put(None)
    got = []
    while (x := (await out.get())) is not None:
        got.append(x)
    th.join()
    print(got)

    async def co(x):
        await asyncio.sleep(0.01)
        return x + 1

    def caller():
        f = asyncio.run_coroutine_threadsafe(co(41), loop)
        return f.result(timeout=1)

    print(await asyncio.to_thread(caller))

    def late():
        f = asyncio.run_coroutine_threadsafe(asyncio.sleep(1), loop)
        try:
            f.result(timeout=0.02)
        except concurrent.futures.TimeoutError:
            return f.cancel()

    print(await asyncio.to_thread(late))
    ev = asyncio.Event()
    threading.Timer(0.01, loop.call_soon_threadsafe, (ev.set,)).start()
    await ev.wait()
    print("set")
    try:
        await asyncio.wait_for(asyncio.to_thread(time.sleep, 0.05), 0.01)
    except TimeoutError:
        print("thread timeout")


asyncio.run(main())
