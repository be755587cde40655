import asyncio

async def handle(reader, writer):
    while data := await reader.read(100_000):
        writer.write(data)
        await writer.drain()
    writer.close()

async def send(writer):
    for i in range(50):
        writer.write(bytes([i]) * 50_000)
        await writer.drain()
    writer.write_eof()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    sending = asyncio.create_task(send(writer))
    data = await reader.read()
    await sending
    print(len(data), data == b"".join(bytes([i]) * 50_000 for i in range(50)))
    writer.close()
    server.close()

asyncio.run(main())
