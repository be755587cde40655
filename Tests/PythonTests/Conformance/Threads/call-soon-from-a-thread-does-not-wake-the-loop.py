import asyncio
import threading
import time


async def main():
    loop = asyncio.get_running_loop()
    start = time.monotonic()

    def called():
        print("called after", round(time.monotonic() - start, 1))

    def work():
        time.sleep(0.1)
        loop.call_soon(called)

    threading.Thread(target=work).start()
    await asyncio.sleep(0.4)
    await asyncio.sleep(0)


asyncio.run(main())
