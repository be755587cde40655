class Pause:
    def __await__(self):
        yield "paused"


async def greet(name):
    print("hello", name)
    await Pause()
    print("goodbye", name)


coro = greet("Ada")
print("made")
print(coro.send(None))
print("in between")
try:
    coro.send(None)
except StopIteration:
    print("finished")
