import asyncio

pages = {}


async def fetch(name):
    await asyncio.sleep(0.1)
    pages[name] = "page"


async def main():
    tasks = []
    for name in range(1000):
        task = asyncio.create_task(
            fetch(name))
        tasks.append(task)
    for task in tasks:
        await task
    print(len(pages), "pages")


asyncio.run(main())
