import asyncio, sys


async def a():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("a cancelled")
        raise


async def b():
    await asyncio.create_task(a(), name="A")


async def main():
    t = asyncio.create_task(b(), name="B")
    await asyncio.sleep(0.01)
    t.cancel("why")
    try:
        await t
    except asyncio.CancelledError as e:
        print(e.args, [x.get_name() for x in asyncio.all_tasks()])

    async def limited():
        task = asyncio.current_task()
        loop = asyncio.get_running_loop()
        loop.call_later(0.01, task.cancel)
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            if task.uncancel() <= 0:
                print("handled")
                return "handled"
            raise

    print(await limited(), asyncio.current_task().cancelling())

    async def cleanup_slow():
        try:
            await asyncio.sleep(1)
        finally:
            try:
                await asyncio.wait_for(asyncio.sleep(1), 0.01)
            except TimeoutError:
                print("cleanup timed out")

    t = asyncio.create_task(cleanup_slow())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("then cancelled")

    async def g():
        try:
            return await asyncio.gather(a(), a(), return_exceptions=True)
        except asyncio.CancelledError:
            print("g c")
            raise

    t = asyncio.create_task(g())
    await asyncio.sleep(0.001)
    t.cancel()
    r = await asyncio.gather(t, return_exceptions=True)
    print(repr(r[0]))
    ts = [asyncio.create_task(a()) for _ in range(2)]
    w = asyncio.create_task(asyncio.wait(ts))
    await asyncio.sleep(0.001)
    w.cancel()
    await asyncio.gather(w, return_exceptions=True)
    print([x.done() for x in ts])
    [x.cancel() for x in ts]
    await asyncio.gather(*ts, return_exceptions=True)
    f = asyncio.get_running_loop().create_future()
    t = asyncio.create_task(asyncio.wait_for(f, 5))
    await asyncio.sleep(0)
    f.set_result("both")
    t.cancel()
    try:
        print(await t)
    except asyncio.CancelledError:
        print("lost")
    lock = asyncio.Lock()
    await lock.acquire()
    t = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    lock.release()
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("lock free", lock.locked())
    s = asyncio.Semaphore(1)
    await s.acquire()
    t1 = asyncio.create_task(s.acquire())
    t2 = asyncio.create_task(s.acquire())
    await asyncio.sleep(0)
    s.release()
    t1.cancel()
    print(await asyncio.gather(t1, t2, return_exceptions=True))
    q = asyncio.Queue()
    t1 = asyncio.create_task(q.get())
    t2 = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    q.put_nowait("item")
    t1.cancel()
    await asyncio.sleep(0.001)
    print(t1.cancelled(), t2.done() and t2.result())
    t2.cancel()


asyncio.run(main())
