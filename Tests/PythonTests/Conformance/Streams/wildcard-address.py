import asyncio

async def handle(reader, writer):
    writer.write(b"hello")
    writer.close()

async def main():
    server = await asyncio.start_server(handle, "0.0.0.0", 0)
    host, port = server.sockets[0].getsockname()
    print(host)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print(await reader.read(), writer.get_extra_info("peername")[0])
    writer.close()
    server.close()

asyncio.run(main())
