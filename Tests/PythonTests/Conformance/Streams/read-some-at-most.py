import asyncio

async def handle(reader, writer):
    writer.write(b"abcdefghij")
    await asyncio.sleep(0.05)
    writer.write(b"klm")
    writer.close()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print(await reader.read(4))
    print(await reader.read(100))
    print(await reader.read(0))
    print(await reader.read(100))
    print(await reader.read(100), reader.at_eof())
    writer.close()
    server.close()

asyncio.run(main())
