import asyncio
async def main():
    fut = asyncio.get_running_loop().create_future()
    for i in range(4):
        fut.add_done_callback(lambda f, i=i: print("callback", i, f.result()))
    fut.set_result("x")
    print("set")
    await asyncio.sleep(0)
    fut.add_done_callback(lambda f: print("late"))
    print("added late")
    await asyncio.sleep(0)
asyncio.run(main())
