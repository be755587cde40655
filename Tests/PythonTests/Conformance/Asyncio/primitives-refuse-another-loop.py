import asyncio
def check(make, use):
    o = make()
    async def a():
        await use(o)
    async def b():
        try: await use(o)
        except RuntimeError as e:
            import re
            print(re.sub("0x[0-9a-f]+", "0x", str(e)))
        except Exception as e: print(type(e), e)
    async def both(x):
        t = asyncio.create_task(x())
        await asyncio.sleep(0.01)
        t.cancel()
        await asyncio.gather(t, return_exceptions=True)
    asyncio.run(both(a)); asyncio.run(both(b))
async def lock(o):
    async with o: await asyncio.sleep(1)
async def twice(o):
    await asyncio.gather(lock(o), lock(o))
check(asyncio.Lock, twice)
check(lambda: asyncio.Semaphore(1), twice)
check(lambda: asyncio.BoundedSemaphore(1), twice)
check(asyncio.Event, lambda o: o.wait())
async def cond(o):
    async with o: await o.wait()
check(asyncio.Condition, cond)
check(asyncio.Queue, lambda o: o.get())
check(lambda: asyncio.Barrier(2), lambda o: o.wait())
async def put(o):
    await o.put(1); await o.put(2)
check(lambda: asyncio.Queue(1), put)
for c in (asyncio.Lock, asyncio.Event, asyncio.Condition, asyncio.Semaphore, asyncio.Queue):
    try: c(loop=None)
    except TypeError as e: print(e)
for c in (asyncio.Semaphore, asyncio.BoundedSemaphore, asyncio.Barrier):
    try: c(-1)
    except ValueError as e: print(e)
try: asyncio.Barrier(0)
except ValueError as e: print(e)
try: asyncio.Barrier("a")
except TypeError as e: print(e)
