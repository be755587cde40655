import asyncio

async def handle(reader, writer):
    writer.write(b"ok")
    writer.close()

async def main(port):
    server = await asyncio.start_server(handle, "127.0.0.1", port)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print(await reader.read())
    return port

port = asyncio.run(main(0))
print(asyncio.run(main(port)) == port)
