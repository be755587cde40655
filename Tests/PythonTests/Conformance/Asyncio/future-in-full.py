import asyncio
async def main():
    f = asyncio.Future()
    for call in (f.result, f.exception):
        try: call()
        except asyncio.InvalidStateError as e: print(e)
    f.set_result(1)
    print(f.done(), f.cancelled(), f.result(), f.exception(), f)
    try: f.set_result(2)
    except asyncio.InvalidStateError as e: print(repr(e))
    g = asyncio.Future()
    g.set_exception(ValueError)
    print(repr(g.exception()), g)
    try: await g
    except ValueError as e: print("raised", repr(e))
    h = asyncio.Future()
    try: h.set_exception(StopIteration())
    except TypeError as e: print(e)
    print(h, asyncio.isfuture(h), asyncio.isfuture(1), h.get_loop() is asyncio.get_running_loop())
    h.cancel()
    print(h)
asyncio.run(main())
