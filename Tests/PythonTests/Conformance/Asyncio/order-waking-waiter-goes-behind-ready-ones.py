import asyncio
async def waiter(name, fut):
    print(name, "waits")
    print(name, "got", await fut)
async def other():
    for i in range(3):
        print("other", i)
        await asyncio.sleep(0)
async def main():
    fut = asyncio.Future()
    ts = [asyncio.create_task(waiter(n, fut)) for n in "ab"]
    ts.append(asyncio.create_task(other()))
    await asyncio.sleep(0)
    fut.set_result(1)
    print("resolved")
    await asyncio.gather(*ts)
asyncio.run(main())
