import asyncio
import gc


async def fails():
    raise ValueError("lost")


async def abandons(futures):
    for next_one in asyncio.as_completed(futures, timeout=0.01):
        try:
            await asyncio.sleep(0.5)
        finally:
            next_one.close()


def told(loop, context):
    reports.append((context["message"], repr(context["exception"])))


reports = []


async def main():
    asyncio.get_running_loop().set_exception_handler(told)
    late = asyncio.create_task(asyncio.sleep(2, "late"))
    # One list is complete before the timeout, the other one is not.
    for others in ([], [late]):
        task = asyncio.create_task(abandons([asyncio.ensure_future(fails()), *others]))
        await asyncio.sleep(0.05)
        task.cancel()
        await asyncio.wait([task])
        del task
        gc.collect()
        print("abandoned", reports)
    print(await late)


asyncio.run(main())
