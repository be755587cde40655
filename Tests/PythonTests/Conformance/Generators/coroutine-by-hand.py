# A coroutine driven by hand is a generator that awaits.
class Awaitable:
    def __init__(self, v): self.v = v
    def __await__(self):
        r = yield self.v
        return (self.v, r)
async def inner(): return await Awaitable("a")
async def main():
    x = await inner()
    y = await Awaitable("b")
    return x, y
c = main()
print(c.send(None), c.send(1))
try: c.send(2)
except StopIteration as e: print(e.value)
try: c.send(None)
except RuntimeError as e: print(e)
c = main()
print(c.cr_frame is not None, c.cr_await, c.__name__, repr(c)[:22])
c.send(None); print(type(c.cr_await).__name__)
try: c.throw(ValueError("thrown"))
except ValueError as e: print(e)
c = main(); c.send(None); c.close(); print(c.cr_frame)
try: iter(main())
except TypeError as e: print(e)
async def notaw(): await 5
try: notaw().send(None)
except TypeError as e: print(e)
class BadAwait:
    def __await__(self): return 5
async def b(): await BadAwait()
try: b().send(None)
except TypeError as e: print(e)
async def lst(): await [1]
try: lst().send(None)
except TypeError as e: print(e)
x = main()
try: x.send(1)
except TypeError as e: print(e)
x.close()
async def ret(): return 5
r = ret()
try: r.send(None)
except StopIteration as e: print(e.value)
async def si(): raise StopIteration(1)
try: si().send(None)
except RuntimeError as e: print(e)
