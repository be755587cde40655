import asyncio

async def handle(reader, writer):
    name = (await reader.readline()).decode().strip()
    print("hello", name)
    for i in range(3):
        writer.write(f"{name} {i}\n".encode())
        await writer.drain()
        await asyncio.sleep(0.05)
    writer.close()
    print("bye", name)

async def client(port, name, delay):
    await asyncio.sleep(delay)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(name.encode() + b"\n")
    async for line in reader:
        print(name, "received", line.decode().strip())
    writer.close()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        await asyncio.gather(
            client(port, "ada", 0), client(port, "bob", 0.02), client(port, "cy", 0.035))

asyncio.run(main())
