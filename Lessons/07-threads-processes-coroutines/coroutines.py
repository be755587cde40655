import asyncio

pages = {}


async def fetch(name):
    await asyncio.sleep(0.1)
    pages[name] = "page " + name


async def main():
    tasks = []
    for name in ("A", "B", "C"):
        task = asyncio.create_task(
            fetch(name), name=name)
        tasks.append(task)
    for task in tasks:
        await task
    print(len(pages), "pages")


asyncio.run(main())
