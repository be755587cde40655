import asyncio
from asyncio.staggered import staggered_race
from functools import partial

async def attempt(n, pause, fails=False):
    print("begin", n, round(asyncio.get_running_loop().time() - start, 1))
    try:
        await asyncio.sleep(pause)
    except asyncio.CancelledError:
        print("cancelled", n)
        raise
    if fails:
        raise ValueError(n)
    return n

async def main():
    global start
    start = asyncio.get_running_loop().time()
    print(await staggered_race([partial(attempt, 1, .1, True), partial(attempt, 2, .3),
                                partial(attempt, 3, .05)], .2))
    start = asyncio.get_running_loop().time()
    print(await staggered_race([partial(attempt, 1, .1, True), partial(attempt, 2, .1, True)], None))
    print(await staggered_race([], .1))
    start = asyncio.get_running_loop().time()
    print(await staggered_race([partial(attempt, 1, 1), partial(attempt, 2, .1)], .2))
    start = asyncio.get_running_loop().time()
    race = asyncio.create_task(staggered_race([partial(attempt, 1, 1), partial(attempt, 2, 1)], .1))
    await asyncio.sleep(.15)
    race.cancel()
    try:
        await race
    except asyncio.CancelledError:
        print("race cancelled")
    await asyncio.sleep(0)
    print(len(asyncio.all_tasks()))

asyncio.run(main())
