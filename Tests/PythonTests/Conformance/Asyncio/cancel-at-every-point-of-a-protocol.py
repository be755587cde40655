import asyncio
log = []
async def worker(lock, queue, event):
    try:
        async with lock:
            item = await queue.get()
            await event.wait()
            await asyncio.sleep(0.001)
            async with asyncio.timeout(1):
                await asyncio.shield(asyncio.sleep(0.001))
            return item
    except asyncio.CancelledError:
        log.append("cancelled")
        raise
    finally:
        log.append(lock.locked())
async def run(turns):
    lock, queue, event = asyncio.Lock(), asyncio.Queue(), asyncio.Event()
    queue.put_nowait("item"); event.set()
    t = asyncio.create_task(worker(lock, queue, event))
    for _ in range(turns):
        await asyncio.sleep(0.003)
    t.cancel()
    try:
        return await t
    except asyncio.CancelledError:
        return "gone", lock.locked(), queue.qsize()
async def main():
    print(await run(0))
    print(await run(20))
    lock, queue, event = asyncio.Lock(), asyncio.Queue(), asyncio.Event()
    t = asyncio.create_task(worker(lock, queue, event))
    await asyncio.sleep(0); t.cancel()
    print(await asyncio.gather(t, return_exceptions=True), queue)
    queue.put_nowait(1)
    t = asyncio.create_task(worker(lock, queue, event))
    await asyncio.sleep(0); t.cancel()
    print(await asyncio.gather(t, return_exceptions=True), queue, lock.locked())
    print(log)
asyncio.run(main())
