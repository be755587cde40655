import asyncio
async def bad(): raise ValueError("lost")
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print("handler", c["message"], repr(c["exception"]), sorted(c)))
    t = asyncio.create_task(bad())
    await asyncio.sleep(0)
    del t
    f = loop.create_future()
    f.set_exception(KeyError("k"))
    del f
    print("end")
asyncio.run(main())
