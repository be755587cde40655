import asyncio

async def handle(reader, writer):
    writer.write(b"z" * 300)
    await writer.drain()
    await asyncio.sleep(0.2)
    writer.close()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=100)
    await asyncio.sleep(0.05)
    print(writer.transport.is_reading(), "paused" in repr(reader), "limit=100" in repr(reader))
    print(len(await reader.read(250)))
    print(writer.transport.is_reading())
    print(len(await reader.read()))
    writer.close()
    server.close()

asyncio.run(main())
