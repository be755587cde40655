import asyncio

class Unbegun(asyncio.Future):
    def __init__(self):
        self.note = "no super().__init__()"

class Begun(asyncio.Future):
    def __init__(self, note):
        super().__init__()
        self.note = note

async def main():
    future = Unbegun()
    print(future.note, future.done())
    for call in (future.result, future.exception, future.cancel, future.get_loop, future.__await__,
                 lambda: future.set_result(1), lambda: repr(future)):
        try:
            print(call())
        except (asyncio.InvalidStateError, RuntimeError) as error:
            print(type(error).__name__, error)
    begun = Begun("begun")
    asyncio.get_running_loop().call_soon(begun.set_result, 5)
    print(begun.note, await begun, begun.result())

asyncio.run(main())
