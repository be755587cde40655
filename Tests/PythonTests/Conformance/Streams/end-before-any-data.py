import asyncio

async def handle(reader, writer):
    print("server", await reader.read(10), reader.at_eof())
    writer.close()
    await writer.wait_closed()
    print("done")

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.close()
    await writer.wait_closed()
    print(await reader.read(), writer.is_closing())
    await asyncio.sleep(0.05)
    server.close()

asyncio.run(main())
