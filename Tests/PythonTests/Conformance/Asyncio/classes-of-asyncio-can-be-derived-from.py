import asyncio
import types

class Limit(asyncio.Timeout):
    def __init__(self, seconds, note):
        super().__init__(asyncio.get_running_loop().time() + seconds)
        self.note = note
    async def __aexit__(self, *failure):
        print("leaving", self.note, failure[0] and failure[0].__name__)
        return await super().__aexit__(*failure)

async def limited():
    try:
        async with Limit(.1, "first") as limit:
            print(type(limit).__name__, limit.expired())
            await asyncio.sleep(1)
    except TimeoutError:
        print("timed out", limit.expired())
    async with Limit(1, "second"):
        await asyncio.sleep(.1)

class Telling(asyncio.Runner):
    def __init__(self, name, **options):
        super().__init__(**options)
        self.name = name
    def run(self, coro, **options):
        print(self.name, "runs", coro.__name__)
        return super().run(coro, **options)

with Telling("runner", debug=False) as runner:
    runner.run(limited())

class Counting(asyncio.Handle):
    runs = 0
    def _run(self):
        Counting.runs += 1
        return super()._run()

class Timed(asyncio.TimerHandle):
    pass

loop = asyncio.new_event_loop()
handle = Counting(print, ("called",), loop)
handle._run()
print(Counting.runs, handle.cancelled())
handle.cancel()
print(handle.cancelled(), isinstance(handle, asyncio.Handle))
timed = Timed(5.0, print, ("x", "y"), loop)
print(timed.when(), timed < Timed(6, print, (), loop))
timed._run()
loop.close()

class Server(asyncio.Server):
    pass
print(issubclass(Server, asyncio.AbstractServer))

class Loud(super):
    def loud(self):
        return "loud"
class Base:
    def greet(self): return "base"
class Derived(Base):
    def greet(self): return "derived"
print(Loud(Derived, Derived()).greet(), Loud(Derived, Derived()).loud(), type(Loud(Derived, Derived())).__name__)

class Alias(types.GenericAlias):
    def __repr__(self):
        return "alias of " + super().__repr__()
alias = Alias(list, (int,))
print(alias, alias.__origin__, alias.__args__, isinstance(alias, types.GenericAlias), alias([1]))
