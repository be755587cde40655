import asyncio

async def handle(reader, writer):
    try:
        async with asyncio.timeout(0.05):
            await reader.readline()
    except TimeoutError:
        print("client too slow")
        writer.write(b"timeout\n")
    writer.close()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with asyncio.timeout(1):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        print(await reader.readline())
    writer.close()
    server.close()

asyncio.run(main())
