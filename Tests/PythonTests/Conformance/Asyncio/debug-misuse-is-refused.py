import asyncio
import threading


async def work():
    pass


def attempt(what, *arguments):
    try:
        what(*arguments)
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)
    else:
        print("taken")


def elsewhere(loop):
    attempt(loop.call_soon, print)
    attempt(loop.call_later, 1, print)
    attempt(loop.call_at, 1, print)
    loop.call_soon_threadsafe(print, "from a thread")


async def main():
    loop = asyncio.get_running_loop()
    for method in (loop.call_soon, loop.call_soon_threadsafe):
        attempt(method, work)
        attempt(method, 3)
    attempt(loop.call_later, 1, work)
    attempt(loop.call_at, 1, None)
    attempt(loop.run_in_executor, None, work)
    attempt(loop.run_in_executor, None, "text")
    thread = threading.Thread(target=elsewhere, args=(loop,))
    thread.start()
    await asyncio.sleep(0.05)
    thread.join()
    loop.set_debug(False)
    attempt(loop.call_soon, print, "now")
    await asyncio.sleep(0)


import warnings

warnings.simplefilter("ignore")
asyncio.run(main(), debug=True)
