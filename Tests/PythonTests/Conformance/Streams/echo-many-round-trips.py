import asyncio

async def handle(reader, writer):
    while data := await reader.readline():
        writer.write(data)
    writer.close()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    total = 0
    for i in range(300):
        writer.write(b"%d\n" % i)
        await writer.drain()
        total += int(await reader.readline())
    print(total)
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()

asyncio.run(main())
