import asyncio
async def w():
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print('finally')
async def v():
    try:
        await asyncio.sleep(100)
    finally:
        print('finally v')
loop = asyncio.new_event_loop()
t = loop.create_task(w())
t2 = loop.create_task(v())
loop.call_later(.1, loop.stop)
loop.run_forever()
print('end')
