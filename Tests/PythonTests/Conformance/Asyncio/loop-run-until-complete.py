import asyncio
loop = asyncio.new_event_loop()
async def f():
    await asyncio.sleep(0.01)
    return "x"
print(loop.run_until_complete(f()))
fut = loop.create_future()
loop.call_later(0.01, fut.set_result, "y")
print(loop.run_until_complete(fut))
loop.call_soon(loop.stop)
fut = loop.create_future()
try:
    loop.run_until_complete(fut)
except RuntimeError as e:
    print(e)
print(loop.is_running(), loop.is_closed())
loop.close()
print(loop.is_closed())
c = f()
try: loop.run_until_complete(c)
except RuntimeError as e: print(e)
c.close()
