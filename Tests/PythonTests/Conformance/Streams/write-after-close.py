import asyncio

async def handle(reader, writer):
    print("server", await reader.read())
    writer.close()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"before")
    writer.close()
    writer.write(b"after")
    print(writer.is_closing())
    try:
        await writer.drain()
    except ConnectionResetError as error:
        print(type(error).__name__, error)
    await writer.wait_closed()
    await asyncio.sleep(0.05)
    server.close()

asyncio.run(main())
