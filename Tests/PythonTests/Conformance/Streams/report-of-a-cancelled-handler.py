import asyncio
import re


async def handle(reader, writer):
    await reader.read()


def shown(text):
    """Without what depends on where the program and the library lie."""
    text = re.sub(r"\.\.\..*?>>\)", "...)", text)
    return re.sub(r" at .*", " at a place", text)


def told(loop, context):
    print(shown(context["message"]))
    print(shown(repr(context["handle"])))
    print(type(context["exception"]).__name__)


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    asyncio.get_running_loop().set_exception_handler(told)
    connection = await asyncio.open_connection(*server.sockets[0].getsockname())
    await asyncio.sleep(0.01)


asyncio.run(main())
