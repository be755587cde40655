import asyncio
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print("handler", c["message"][:21], repr(c["exception"]), sorted(c)))
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    print("still running")
asyncio.run(main())
