import asyncio

async def handle(reader, writer):
    data = await reader.read()
    print("server read", data)
    writer.write(b"%d bytes" % len(data))
    await writer.drain()
    writer.close()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print(writer.can_write_eof())
    writer.write(b"request")
    writer.write_eof()
    try:
        writer.write(b"more")
    except RuntimeError as error:
        print(error)
    print("client read", await reader.read())
    writer.close()
    await writer.wait_closed()
    server.close()

asyncio.run(main())
