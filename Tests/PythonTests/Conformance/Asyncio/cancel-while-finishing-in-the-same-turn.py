import asyncio
async def f(fut):
    await fut
    print("resumed")
    return 1
async def main():
    fut = asyncio.Future()
    t = asyncio.create_task(f(fut))
    await asyncio.sleep(0)
    fut.set_result(None)
    t.cancel()
    try:
        print(await t)
    except asyncio.CancelledError:
        print("cancelled though the future was done")
asyncio.run(main())
