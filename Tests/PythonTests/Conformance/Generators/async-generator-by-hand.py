# An async generator driven by hand gives values through StopIteration.
class Y:
    def __await__(self): return (yield "suspended")
async def ag():
    try:
        x = yield 1
        print("got", x)
        await Y()
        yield 2
    finally: print("cleanup")
def step(aw, v=None):
    try: return "suspended with", aw.send(v)
    except StopIteration as e: return "value", e.value
    except StopAsyncIteration as e: return "end", e.args
g = ag()
print(step(g.__anext__()))
s = g.asend("hello")
print(step(s), step(s))
print(step(g.__anext__()), step(g.__anext__()))
g = ag(); print(step(g.__anext__()))
print(step(g.aclose()))
print(step(g.__anext__()))
g = ag(); step(g.__anext__())
try: g.athrow(ValueError("t")).send(None)
except ValueError as e: print(e)
print(g.__name__, g.ag_running, g.ag_frame, type(g).__name__)
g = ag()
try: g.asend(1).send(None)
except TypeError as e: print(e)
print(g.__aiter__() is g)
async def f():
    return [x async for x in ag2() if x], {x: 1 async for x in ag2()}, [y async for y in (z * 2 async for z in ag2())]
async def ag2():
    for i in range(3): yield i
try: f().send(None)
except StopIteration as e: print(e.value)
