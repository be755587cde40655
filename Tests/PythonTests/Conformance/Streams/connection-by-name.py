import asyncio

async def handle(reader, writer):
    writer.write(b"by name")
    writer.close()

async def main():
    server = await asyncio.start_server(handle, "localhost", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("localhost", port)
    print(await reader.read())
    writer.close()
    server.close()

asyncio.run(main())
