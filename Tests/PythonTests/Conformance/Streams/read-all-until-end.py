import asyncio

async def handle(reader, writer):
    for part in (b"one ", b"two ", b"three"):
        writer.write(part)
        await asyncio.sleep(0.02)
    writer.close()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print(await reader.read())
    print(await reader.read(-1), await reader.readline())
    writer.close()
    server.close()

asyncio.run(main())
