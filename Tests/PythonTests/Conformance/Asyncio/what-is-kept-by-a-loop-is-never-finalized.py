import asyncio
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
a = D('a')
_b = D('_b')
async def w():
    x = D('local')
    await asyncio.sleep(5)
loop = asyncio.get_event_loop_policy().new_event_loop()
asyncio.set_event_loop(loop)
asyncio.ensure_future(w(), loop=loop)
loop.call_later(.1, loop.stop)
loop.run_forever()
c = D('c')
print('end')
