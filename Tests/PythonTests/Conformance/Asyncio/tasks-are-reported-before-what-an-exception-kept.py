import asyncio
async def consumer(cond, name):
    async with cond:
        await cond.wait()
async def manipulate(cond):
    await asyncio.sleep(.1)
async def main(loop):
    cond = asyncio.Condition()
    m = loop.create_task(manipulate(cond))
    consumers = [consumer(cond, i) for i in range(3)]
    await asyncio.wait(consumers)
    await m
event_loop = asyncio.get_event_loop()
try:
    result = event_loop.run_until_complete(main(event_loop))
finally:
    event_loop.close()
