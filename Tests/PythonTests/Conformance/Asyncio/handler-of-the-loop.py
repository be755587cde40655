import asyncio
async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    seen = []
    loop.set_exception_handler(lambda l, c: seen.append(c["message"]))
    loop.call_exception_handler({"message": "by hand"})
    print(seen, loop.get_exception_handler() is not None, loop.get_debug())
    loop.set_debug(True); print(loop.get_debug()); loop.set_debug(False)
    loop.set_exception_handler(None)
    print(loop.is_running(), loop)
asyncio.run(main())
