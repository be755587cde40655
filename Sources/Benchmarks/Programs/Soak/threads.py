# Threads and the jobs of an executor, for ever.
import asyncio
import threading
import time


def job(number):
    time.sleep(0.05)
    return number


async def main():
    number = 0
    while True:
        thread = threading.Thread(target=time.sleep, args=(0.1,))
        thread.start()
        await asyncio.gather(*[asyncio.to_thread(job, number) for number in range(4)])
        thread.join()
        number += 1
        print("round", number)


asyncio.run(main())
