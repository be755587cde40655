import asyncio
import re


def shown(task):
    """Without places in the library, which are not the same everywhere."""
    return re.sub(r"(running|done)(,? defined| at) [^>]*?:\d+>", r"\1>", repr(task))


async def main():
    event, queue = asyncio.Event(), asyncio.Queue()
    tasks = [
        asyncio.create_task(made, name=f"t{n}")
        for n, made in enumerate(
            [asyncio.sleep(0.1), asyncio.wait_for(asyncio.sleep(0.01), 1), event.wait(), queue.get()]
        )
    ]
    for task in tasks:
        print(shown(task))
    await asyncio.sleep(0.01)
    event.set()
    tasks[3].cancel()
    await asyncio.wait(tasks)
    for task in tasks:
        print(shown(task))


asyncio.run(main())
