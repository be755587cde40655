import asyncio

async def handle(reader, writer):
    await asyncio.sleep(0.1)
    total = 0
    while data := await reader.read(65536):
        total += len(data)
    writer.write(b"%d" % total)
    writer.close()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"x" * 6_000_000)
    print(writer.transport.get_write_buffer_size() > 65536)
    print("waiting for room")
    await writer.drain()
    print(writer.transport.get_write_buffer_size() <= 16384)
    writer.write_eof()
    print(await reader.read())
    writer.close()
    server.close()

asyncio.run(main())
