import asyncio, contextvars
var = contextvars.ContextVar("var", default="nothing")
async def f(n):
    print(n, "sees", var.get())
    var.set(n)
    await asyncio.sleep(0)
    print(n, "still has", var.get())
async def main():
    var.set("main")
    await asyncio.gather(f("a"), f("b"))
    print(var.get())
    asyncio.get_running_loop().call_soon(lambda: print("callback sees", var.get()))
    var.set("later")
    await asyncio.sleep(0)
    await f("direct")
    print(var.get())
asyncio.run(main())
print(var.get())
