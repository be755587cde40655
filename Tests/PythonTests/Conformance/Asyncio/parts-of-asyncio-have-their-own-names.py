import asyncio
import asyncio.trsock
from asyncio.trsock import TransportSocket
from asyncio import constants, base_events, futures, format_helpers, selector_events
from asyncio.selector_events import BaseSelectorEventLoop

for name in sorted(dir(constants)):
    if name.isupper() and isinstance(getattr(constants, name), (int, float)):
        print(name, getattr(constants, name))
print(base_events.MAXIMUM_SELECT_TIMEOUT, futures.STACK_DEBUG)
print(issubclass(asyncio.SelectorEventLoop, BaseSelectorEventLoop), BaseSelectorEventLoop.__mro__[1].__name__)


async def main():
    async def talk(reader, writer):
        print(isinstance(writer.get_extra_info("socket"), TransportSocket))
        writer.close()
    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    print(isinstance(server.sockets[0], asyncio.trsock.TransportSocket))
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print(await reader.read())
    writer.close()
    server.close()
asyncio.run(main())
