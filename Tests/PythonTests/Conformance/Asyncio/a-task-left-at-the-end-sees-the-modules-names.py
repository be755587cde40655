import asyncio


class Named:
    def __init__(self, name):
        self.name = name


async def wait():
    try:
        await asyncio.sleep(100)
    finally:
        print("left behind, and", module_wide.name, "is there")


module_wide = Named("all")
loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: print(context["message"]))
task = loop.create_task(wait())
loop.call_soon(loop.stop)
loop.run_forever()
print("the end")
