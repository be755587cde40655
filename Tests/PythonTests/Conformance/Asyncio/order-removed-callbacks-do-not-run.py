import asyncio
async def main():
    fut = asyncio.Future()
    def cb(f): print("cb")
    fut.add_done_callback(cb)
    fut.add_done_callback(cb)
    fut.add_done_callback(print)
    print(fut.remove_done_callback(cb))
    print(fut.remove_done_callback(cb))
    fut.remove_done_callback(print)
    fut.set_result(None)
    await asyncio.sleep(0)
    print("end")
asyncio.run(main())
