import asyncio
import gc


def fail():
    raise ValueError("callback")


async def failing():
    raise ValueError("task")


def handler(loop, context):
    trace = context.pop("source_traceback", None)
    place = trace and (trace[-1].name, trace[-1].line)
    print(context["message"].split(" at ")[0], sorted(context), place)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(fail)
    loop.call_later(0.01, fail)
    await asyncio.sleep(0.02)
    future = asyncio.Future()
    future.set_exception(ValueError("future"))
    del future
    task = loop.create_task(failing())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    gc.collect()
    loop.set_debug(False)
    loop.call_soon(fail)
    await asyncio.sleep(0)


asyncio.run(main(), debug=True)
