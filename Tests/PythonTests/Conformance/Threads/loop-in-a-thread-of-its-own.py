import asyncio
import threading


async def work(name):
    for number in range(2):
        print(name, number, threading.current_thread().name)
        await asyncio.sleep(0.1)
    return name


loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever, name="loop", daemon=True)
thread.start()
print(asyncio.run_coroutine_threadsafe(work("a"), loop).result())
futures = [asyncio.run_coroutine_threadsafe(work(name), loop) for name in "bc"]
print([future.result() for future in futures])
print(loop.is_running())
loop.call_soon_threadsafe(loop.stop)
thread.join()
print(loop.is_running())
loop.close()
