import asyncio, concurrent.futures, threading, time


def work(n):
    time.sleep(0.01 * n)
    return n * n


async def main():
    loop = asyncio.get_running_loop()
    with concurrent.futures.ThreadPoolExecutor(max_workers=3, thread_name_prefix="w") as ex:
        print(await asyncio.gather(*(loop.run_in_executor(ex, work, n) for n in (3, 1, 2))))
        f = loop.run_in_executor(ex, threading.current_thread)
        print((await f).name.startswith("w_"))
        cf = ex.submit(work, 1)
        print(type(cf).__name__, await asyncio.wrap_future(cf), cf.done())
        print(asyncio.isfuture(cf), asyncio.isfuture(asyncio.wrap_future(cf)))
        f = loop.run_in_executor(ex, work, 5)
        f.cancel()
        try:
            await f
        except asyncio.CancelledError:
            print("cancelled await")
    try:
        await loop.run_in_executor(ex, work, 1)
    except RuntimeError as e:
        print(e)
    loop.set_default_executor(concurrent.futures.ThreadPoolExecutor(1, "dflt"))
    print((await asyncio.to_thread(threading.current_thread)).name)
    try:
        loop.set_default_executor("x")
    except TypeError as e:
        print(e)

    def cb():
        return asyncio.run_coroutine_threadsafe(failing(), loop).exception(1)

    async def failing():
        raise KeyError("ts")

    print(repr(await asyncio.to_thread(cb)))

    def in_thread():
        try:
            asyncio.get_running_loop()
        except RuntimeError as e:
            return str(e)

    print(await asyncio.to_thread(in_thread))

    def own_loop():
        return asyncio.run(asyncio.sleep(0.001, "own"))

    print(await asyncio.to_thread(own_loop))
    try:
        asyncio.run_coroutine_threadsafe(work, loop)
    except TypeError as e:
        print(e)
    lock = threading.Lock()
    order = []

    def locked(n):
        with lock:
            order.append(n)
            time.sleep(0.001)

    await asyncio.gather(*(asyncio.to_thread(locked, n) for n in range(4)))
    print(len(order))


asyncio.run(main())
