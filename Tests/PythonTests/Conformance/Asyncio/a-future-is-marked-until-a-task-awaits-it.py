import asyncio, types
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f._asyncio_future_blocking)
    it = f.__await__()
    g = it.send(None)
    print(g is f, f._asyncio_future_blocking)
    try: it.send(None)
    except RuntimeError as e: print(repr(e))
    f = loop.create_future()
    async def w(): return await f
    c = w()
    g = c.send(None)
    print(g is f, f._asyncio_future_blocking)
    try: c.send(None)
    except RuntimeError as e: print(repr(e))
    try: c.send(None)
    except RuntimeError as e: print(repr(e))
    # bare yield
    @types.coroutine
    def bare(f): yield f
    f = loop.create_future()
    try: await bare(f)
    except RuntimeError as e: print(str(e)[:40])
    # sleep by hand
    s = asyncio.sleep(1)
    g = s.send(None)
    print(type(g).__name__, g._asyncio_future_blocking)
    try: s.send(None)
    except RuntimeError as e: print(repr(e))
    # set by hand
    class Own(asyncio.Future):
        def __await__(self):
            if not self.done():
                self._asyncio_future_blocking = True
                yield self
            return self.result()
    o = Own()
    loop.call_later(.01, o.set_result, 'own')
    print(await o, o._asyncio_future_blocking)
    # send into a finished
    f = loop.create_future(); f.set_result(4)
    it = f.__await__()
    try: it.send(None)
    except StopIteration as e: print(e.value)
    # two awaiters, one by hand
    f = loop.create_future()
    async def a(): return await f
    class H:
        def __await__(self):
            it = f.__await__()
            try:
                while True:
                    yield next(it)
            except StopIteration as e: return e.value
    async def h(): return await H()
    ts = [asyncio.create_task(x()) for x in (a, h, a, h)]
    await asyncio.sleep(0)
    f.set_result('r')
    print(await asyncio.gather(*ts))
    # for over __await__, not yielding
    f = loop.create_future()
    for x in f.__await__(): print(x is f); f.set_result(1)
    await asyncio.sleep(0.01)
    @types.coroutine
    def g2():
        yield from asyncio.sleep(.01)
    for x in g2(): print(type(x).__name__); break
    try:
        await bare('x')
    except RuntimeError as e: print(e)
    try:
        f._asyncio_future_blocking = 3
        print(f._asyncio_future_blocking)
    except Exception as e: print(repr(e))
asyncio.run(main())
