import asyncio

async def handle(reader, writer):
    async for line in reader:
        writer.write(b"> " + line)
    writer.close()
    print("handler done")

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"one\n")
    print(await reader.readline())
    server.close()
    await server.wait_closed()
    writer.write(b"two\n")
    print(await reader.readline())
    writer.close()
    await writer.wait_closed()
    await asyncio.sleep(0.05)

asyncio.run(main())
