import asyncio

async def handle(reader, writer):
    while line := await reader.readline():
        print("server", line.decode().strip())
        writer.write(line)
    writer.close()

async def client(port, name):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print(name, "connected")
    for i in range(4):
        writer.write(f"{name}{i}\n".encode())
        print(name, "got", (await reader.readline()).decode().strip())
    writer.close()
    await writer.wait_closed()
    print(name, "closed")

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        await asyncio.gather(client(port, "a"), client(port, "b"))

asyncio.run(main())
