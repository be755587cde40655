import asyncio
import sys

COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
pages = {}


async def fetch(name):
    await asyncio.sleep(0.1)
    pages[name] = "page"


async def main():
    tasks = []
    for name in range(COUNT):
        task = asyncio.create_task(
            fetch(name))
        tasks.append(task)
    for task in tasks:
        await task
    print(len(pages), "pages")


asyncio.run(main())
