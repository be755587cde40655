import asyncio


async def serve(reader, writer):
    name = await reader.readline()
    print("the server read", name)
    writer.write(b"hello " + name)
    await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print("connected")
    writer.write(b"Ann\n")
    print("sent")
    print("Ann read", await reader.readline())
    writer.close()
    server.close()


asyncio.run(main())
