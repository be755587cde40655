# Equal sleeps end in the order in which they began, also where tasks run nothing else.
import asyncio


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(0.1), name=str(i)) for i in range(10)]
    for task in tasks:
        task.add_done_callback(lambda task: print(task.get_name(), end=" "))
    await asyncio.wait(tasks)
    print()

    async def limited(number):
        await asyncio.wait_for(asyncio.sleep(0.1), 1)
        print(number, end=" ")

    await asyncio.gather(*map(limited, range(10)))
    print()

    futures = {asyncio.ensure_future(asyncio.sleep(0.05, i)): i for i in range(8)}
    for future in futures:
        future.add_done_callback(lambda future: print(futures[future], end=" "))
    await asyncio.sleep(0.1)
    print()


asyncio.run(main())
