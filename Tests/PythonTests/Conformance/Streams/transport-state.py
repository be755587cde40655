import asyncio

async def handle(reader, writer):
    await reader.read()
    writer.close()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    transport = writer.transport
    print(transport.is_closing(), transport.is_reading(), transport.can_write_eof())
    print(transport.get_write_buffer_size(), transport.get_write_buffer_limits())
    transport.set_write_buffer_limits(high=100)
    print(transport.get_write_buffer_limits())
    transport.set_write_buffer_limits(low=100)
    print(transport.get_write_buffer_limits())
    transport.set_write_buffer_limits()
    print(transport.get_write_buffer_limits())
    try:
        transport.set_write_buffer_limits(high=1, low=2)
    except ValueError as error:
        print(error)
    transport.pause_reading()
    transport.pause_reading()
    print(transport.is_reading())
    transport.resume_reading()
    print(transport.is_reading())
    print(type(transport.get_protocol()).__name__, type(transport).__name__)
    print(isinstance(transport, asyncio.Transport), isinstance(transport.get_protocol(), asyncio.Protocol))
    transport.close()
    transport.close()
    print(transport.is_closing(), transport.is_reading())
    await writer.wait_closed()
    server.close()

asyncio.run(main())
