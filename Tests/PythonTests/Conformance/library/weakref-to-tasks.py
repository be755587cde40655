import asyncio
import weakref


async def job():
    await asyncio.sleep(0.01)
    return "done"


async def main():
    running = weakref.WeakSet()
    task = asyncio.create_task(job())
    running.add(task)
    r = weakref.ref(task, lambda _: print("task is gone"))
    print(len(running), r() is task, task in running)
    print(await task)
    del task
    await asyncio.sleep(0)
    print(len(running), r() is None)


asyncio.run(main())
