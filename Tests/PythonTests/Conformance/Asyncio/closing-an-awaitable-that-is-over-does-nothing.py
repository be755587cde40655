import asyncio
import contextlib

async def f():
    return 1

def finish(iterator):
    try:
        while True:
            next(iterator)
    except StopIteration as stop:
        return stop.value

iterator = f().__await__()
print(finish(iterator), iterator.close())
with contextlib.closing(f().__await__()) as iterator:
    print(finish(iterator))

async def items():
    yield 1
generator = items()
step = generator.__anext__().__await__()
print(finish(step), step.close())
step = anext(generator, "end").__await__()
print(finish(step), step.close())
sleep = asyncio.sleep(0, "slept")
print(finish(sleep.__await__()), sleep.close())
unstarted = f().__await__()
print(unstarted.close())
future = asyncio.new_event_loop().create_future()
iterator = future.__await__()
print(iterator.close())

class Waiting:
    async def enter(self):
        try:
            await asyncio.sleep(0)
        finally:
            print("closed inside")
iterator = Waiting().enter().__await__()
next(iterator)
print(iterator.close(), iterator.close())
