import asyncio
from archive import store


async def download(city, delay):
    await asyncio.sleep(delay)  # a library made for asyncio
    return city.lower()


def title(text):
    return text.title() + "!"  # done at once


async def report(city, delay):
    text = title(await download(city, delay))
    await asyncio.to_thread(store, text)


async def main():
    cities = (("ROME", 0.1), ("OSLO", 0.15), ("LIMA", 0.2))
    async with asyncio.TaskGroup() as group:
        for city, delay in cities:
            group.create_task(report(city, delay), name=city)
    print("all is stored")


asyncio.run(main())
