import asyncio
async def step(name):
    print("step", name)
async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "callback 1")
    t1 = asyncio.create_task(step("a"))
    loop.call_soon(print, "callback 2")
    t2 = asyncio.create_task(step("b"))
    loop.call_soon(lambda: loop.call_soon(print, "nested"))
    await t2
    print("after b")
    await asyncio.sleep(0)
    print("end")
asyncio.run(main())
