import asyncio
loop = asyncio.new_event_loop()
def tick(n):
    print("tick", n)
    if n == 3:
        loop.stop()
        loop.call_soon(print, "runs next time")
    else:
        loop.call_later(0.001, tick, n + 1)
loop.call_soon(tick, 0)
loop.run_forever()
print("stopped")
loop.stop()
loop.run_forever()
print("once")
loop.close()
