import asyncio

async def handle(reader, writer):
    writer.write(b"0123456789")
    await writer.drain()
    writer.close()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print(await reader.readexactly(4))
    print(await reader.readexactly(0))
    try:
        await reader.readexactly(100)
    except asyncio.IncompleteReadError as error:
        print(error, error.partial, error.expected)
    try:
        await reader.readexactly(-1)
    except ValueError as error:
        print(error)
    print(reader.at_eof())
    writer.close()
    server.close()

asyncio.run(main())
