import asyncio
import contextvars

request = contextvars.ContextVar("request")


def work(*args, **kwargs):
    seen = request.get()
    request.set("changed in the thread")
    return seen, args, kwargs


async def main():
    request.set("of the task")
    print(await asyncio.to_thread(work, 1, 2, key="value"))
    print(request.get())
    print(asyncio.iscoroutinefunction(asyncio.to_thread))


asyncio.run(main())
