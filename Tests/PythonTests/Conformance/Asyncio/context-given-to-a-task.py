import asyncio, contextvars
v = contextvars.ContextVar("v", default=0)
async def f():
    v.set(v.get() + 1)
    return v.get()
async def main():
    ctx = contextvars.copy_context()
    print(await asyncio.create_task(f(), context=ctx), await asyncio.create_task(f(), context=ctx))
    print(v.get(), ctx[v])
    asyncio.get_running_loop().call_soon(lambda: print("in", v.get()), context=ctx)
    await asyncio.sleep(0)
asyncio.run(main())
