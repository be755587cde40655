import asyncio

async def handle(reader, writer):
    await asyncio.sleep(0.05)
    data = await reader.read()
    print("server got", len(data))
    writer.close()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"x" * 6_000_000)
    writer.close()
    print(writer.is_closing(), writer.transport.get_write_buffer_size() > 0)
    await writer.wait_closed()
    print("client closed")
    await asyncio.sleep(0.1)
    server.close()

asyncio.run(main())
