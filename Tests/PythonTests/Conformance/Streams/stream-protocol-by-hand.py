import asyncio

async def handle(reader, writer):
    writer.write(b"by hand: " + await reader.readline())
    writer.close()

async def main():
    loop = asyncio.get_running_loop()
    def factory():
        reader = asyncio.StreamReader(limit=1000)
        return asyncio.StreamReaderProtocol(reader, handle)
    server = await loop.create_server(factory, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(reader)
    transport, same = await loop.create_connection(lambda: protocol, "127.0.0.1", port)
    print(same is protocol)
    writer = asyncio.StreamWriter(transport, protocol, reader, loop)
    writer.write(b"line\n")
    await writer.drain()
    print(await reader.read())
    writer.close()
    await writer.wait_closed()
    server.close()

asyncio.run(main())
