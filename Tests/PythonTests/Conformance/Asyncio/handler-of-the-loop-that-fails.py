import asyncio
import logging


class Shown(logging.Handler):
    def emit(self, record):
        exception = record.exc_info and record.exc_info[1]
        print(record.levelname, record.getMessage().split("\n"), repr(exception))


logging.getLogger("asyncio").addHandler(Shown())


def handler(loop, context):
    print("handler", sorted(context))
    raise KeyError(context["message"])


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_exception_handler({"message": "first", "number": 3})
    loop.set_exception_handler(None)
    loop.call_exception_handler({"message": "second", "exception": ValueError("x"), "a": 1})
    loop.call_exception_handler({"message": ""})
    loop.default_exception_handler({"message": "third", "b": [], "a": {}})

    def ending(loop, context):
        raise SystemExit(3)

    loop.set_exception_handler(ending)
    try:
        loop.call_exception_handler({"message": "fourth"})
    except SystemExit as error:
        print("ended", error.code)


asyncio.run(main())
