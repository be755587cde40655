# A suspended task that nobody can wake is closed and reported: by gc.collect(), or at the end.
import asyncio
import gc


async def waits(future, name):
    try:
        await future
    finally:
        print("closing", name)


async def deeper(future):
    await waits(future, "deeper")


async def main():
    loop = asyncio.get_running_loop()
    kept = loop.create_future()
    first = asyncio.create_task(waits(kept, "kept"), name="kept")
    asyncio.create_task(waits(loop.create_future(), "lost"), name="lost")
    asyncio.create_task(deeper(loop.create_future()), name="deeper")
    event = asyncio.Event()
    asyncio.create_task(waits(event.wait(), "event"), name="event")
    sleeping = asyncio.create_task(asyncio.sleep(0.05, "slept"))
    await asyncio.sleep(0.01)
    gc.collect()
    print("collected", sorted(task.get_name() for task in asyncio.all_tasks()))
    kept.set_result(1)
    event.set()
    print(await sleeping, await first)


async def forgets():
    task = asyncio.get_running_loop().create_task(sends("letter"), name="letter")
    await asyncio.sleep(0)


async def sends(what):
    await asyncio.sleep(1)
    print("sent", what)


asyncio.run(main())
loop = asyncio.new_event_loop()
loop.run_until_complete(forgets())
loop.close()
gc.collect()
print("the first loop is closed")
loop = asyncio.new_event_loop()
loop.run_until_complete(forgets())
loop.close()
print("the second loop is closed")
