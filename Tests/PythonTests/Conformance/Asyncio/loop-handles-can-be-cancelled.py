import asyncio
async def main():
    loop = asyncio.get_running_loop()
    a = loop.call_soon(print, "a")
    b = loop.call_soon(print, "b")
    t = loop.call_later(0.01, print, "t")
    u = loop.call_at(loop.time() + 0.01, print, "u")
    a.cancel(); t.cancel()
    print(a.cancelled(), b.cancelled(), t.cancelled())
    await asyncio.sleep(0.03)
    print(u.when() < loop.time())
asyncio.run(main())
