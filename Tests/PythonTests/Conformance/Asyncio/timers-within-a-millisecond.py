"""A loop that waits for less than a millisecond waits for a whole one."""
import asyncio

log = []


async def twice(name, delay):
    for round in (1, 2):
        await asyncio.sleep(delay)
        log.append(f"{name}{round}")


async def once(name, delay):
    await asyncio.sleep(delay)
    log.append(name)


async def main():
    await asyncio.gather(twice("a", 0.0005), once("b", 0.0015))
    print(*log)
    log.clear()
    await asyncio.gather(twice("a", 0.0002), twice("b", 0.0001), once("c", 0.0003))
    print(*log)


asyncio.run(main())
