import asyncio, types, collections.abc

class Aw:
    def __init__(self, c): self.c = c
    def __await__(self):
        while True:
            try: fut = self.c.send(None)
            except StopIteration as e: return e.value
            print('suspended on', type(fut).__name__)
            yield fut

async def inner():
    await asyncio.sleep(.01)
    await asyncio.sleep(0)
    q = asyncio.Queue()
    asyncio.get_running_loop().call_later(.01, q.put_nowait, 3)
    return await q.get()

class Delegating(collections.abc.Coroutine):
    def __init__(self, c): self.c = c
    def send(self, v): return self.c.send(v)
    def throw(self, *a): return self.c.throw(*a)
    def close(self): return self.c.close()
    def __await__(self): return self.c.__await__()

class Stepping(Delegating):
    def __await__(self):
        try:
            v = yield from self.c.__await__()
            return ('stepped', v)
        finally:
            print('stepping done')

@types.coroutine
def by_hand(c):
    value = None
    while True:
        try: fut = c.send(value)
        except StopIteration as e: return e.value
        value = yield fut

@types.coroutine
def looping(c):
    for fut in c.__await__():
        yield fut
    return 'looped'

@types.coroutine
def nexting(it):
    while True:
        try: f = next(it)
        except StopIteration as e: return e.value
        yield f

async def main():
    print(await Aw(inner()))
    print(await Delegating(inner()))
    print(await Stepping(inner()))
    print(await by_hand(inner()))
    print(await looping(inner()))
    print(await nexting(inner().__await__()))
    print(await nexting(asyncio.sleep(.01, 'slept').__await__()))
    print(await asyncio.create_task(Delegating(inner())))
    print(await asyncio.gather(Delegating(inner()), Aw(inner()), by_hand(inner())))
    print(await asyncio.wait_for(Delegating(inner()), 1))
    try:
        await asyncio.wait_for(Delegating(asyncio.sleep(5)), .02)
    except TimeoutError as e: print('timeout')
    async def t():
        try: await asyncio.sleep(5)
        except asyncio.CancelledError: print('inner cancelled'); raise
    tk = asyncio.create_task(Delegating(t()))
    await asyncio.sleep(0)
    tk.cancel()
    try: await tk
    except asyncio.CancelledError: print('cancelled')
asyncio.run(main())
asyncio.run(Delegating(inner()))
