# A coroutine that a function of the library refuses lives as long as the exception: the warning
# comes when the handler lets go of that, or behind the traceback.
import asyncio
import warnings

warnings.showwarning = lambda message, *_: print("warning:", message)


async def inner():
    pass


try:
    asyncio.create_task(inner())
except RuntimeError as error:
    print("handling", error)
print("after")
loop = asyncio.new_event_loop()
loop.close()
try:
    loop.run_until_complete(inner())
except RuntimeError as error:
    print("handling", error)
print("after")
warnings.showwarning = lambda message, *_: print("at the end:", message)
asyncio.create_task(inner())
