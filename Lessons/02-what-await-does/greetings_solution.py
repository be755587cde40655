class Pause:
    def __await__(self):
        yield


async def greet(name):
    print("hello", name)
    await Pause()
    print("goodbye", name)


def resume(coro):
    try:
        coro.send(None)
    except StopIteration:
        pass


ada = greet("Ada")
bob = greet("Bob")
resume(ada)
resume(bob)
resume(ada)
resume(bob)
