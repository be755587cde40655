import asyncio, threading

p = asyncio.get_event_loop_policy()
print(
    type(p).__name__,
    isinstance(p, asyncio.AbstractEventLoopPolicy),
    isinstance(p, asyncio.DefaultEventLoopPolicy),
)
loop = p.new_event_loop()
print(type(loop).__name__)
p.set_event_loop(loop)
print(p.get_event_loop() is loop, asyncio.get_event_loop() is loop)
p.set_event_loop(None)
try:
    p.get_event_loop()
except RuntimeError as e:
    print(e)
loop.close()


class MyPolicy(asyncio.DefaultEventLoopPolicy):

    def new_event_loop(self):
        print("new loop")
        return super().new_event_loop()

    def get_event_loop(self):
        print("get loop")
        return super().get_event_loop()


asyncio.set_event_loop_policy(MyPolicy())


async def main():
    return 5


print(asyncio.run(main()))
asyncio.set_event_loop_policy(None)
print(type(asyncio.get_event_loop_policy()).__name__)
try:
    asyncio.set_event_loop_policy(3)
except TypeError as e:
    print(e)
loop = asyncio.SelectorEventLoop()
print(loop.run_until_complete(main()))
loop.close()
with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as r:
    print(r.run(main()))
print(issubclass(asyncio.SelectorEventLoop, asyncio.AbstractEventLoop))
try:
    asyncio.subprocess.PIPE
except Exception as e:
    print(e)
print(asyncio.subprocess.PIPE, asyncio.subprocess.STDOUT, asyncio.subprocess.DEVNULL)
