"""How long a thread can sleep at most."""
import time

for seconds in (1e300, 9.3e9, 10**10, 10**30, float("inf"), -float("inf"), float("nan"), -1, "1"):
    try:
        time.sleep(seconds)
    except Exception as error:
        print(repr(seconds), type(error).__name__, error)


# The loop takes negative times of any size for none.
import asyncio


async def main():
    await asyncio.sleep(-10**30)
    try:
        await asyncio.wait_for(asyncio.sleep(1), -2**70)
    except asyncio.TimeoutError:
        print("too late")


asyncio.run(main())
