import asyncio
import logging

# The tasks of the ring are never done, which is reported at the end.
logging.getLogger("asyncio").disabled = True
tasks = []


async def wait(box):
    await asyncio.sleep(0.1)
    await box[0]


async def gathering(box):
    await asyncio.sleep(0.1)
    await asyncio.gather(box[0], box[1])


async def main():
    a, b, c = [], [], []
    one = asyncio.create_task(wait(b), name="one")
    two = asyncio.create_task(wait(a), name="two")
    three = asyncio.create_task(gathering(c), name="three")
    four = asyncio.create_task(wait([three]), name="four")
    a.append(one)
    b.append(two)
    c += [four, asyncio.create_task(asyncio.sleep(5))]
    tasks.extend([one, two, three, four])
    await asyncio.wait(tasks, timeout=1)
    for task in tasks:
        try:
            print(task.get_name(), task.cancel())
        except RecursionError as error:
            print(task.get_name(), type(error).__name__, task.cancelling() > 100, task.done())


try:
    asyncio.run(main())
except RecursionError as error:
    print("at the end:", type(error).__name__)


async def link(task):
    await task


async def long():
    task = asyncio.create_task(asyncio.sleep(10))
    for _ in range(200):
        task = asyncio.create_task(link(task))
    await asyncio.sleep(0)
    print(task.cancel())
    try:
        await task
    except asyncio.CancelledError:
        print("a chain that ends is cancelled")


asyncio.run(long())
