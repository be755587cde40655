import asyncio

async def handle(reader, writer):
    print(await reader.read())
    writer.close()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for bad in ("text", 5, None, [1]):
        try:
            writer.write(bad)
        except TypeError as error:
            print(error)
    buffer = bytearray(b"mutable ")
    writer.write(buffer)
    buffer[:] = b"changed!"
    writer.write(b"")
    writer.writelines([b"lines ", bytearray(b"joined")])
    writer.write_eof()
    await reader.read()
    writer.close()
    server.close()

asyncio.run(main())
