import asyncio
import threading
import time


async def main():
    loop = asyncio.get_running_loop()
    done = asyncio.Event()
    start = time.monotonic()

    def work():
        time.sleep(0.1)
        loop.call_soon_threadsafe(print, "from", threading.current_thread().name)
        time.sleep(0.1)
        loop.call_soon_threadsafe(done.set)

    thread = threading.Thread(target=work, name="helper")
    thread.start()
    await done.wait()
    print(round(time.monotonic() - start, 1))
    thread.join()


asyncio.run(main())
loop = asyncio.new_event_loop()
loop.close()
try:
    loop.call_soon_threadsafe(print)
except RuntimeError as error:
    print(error)
