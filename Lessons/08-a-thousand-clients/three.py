import asyncio


async def serve(reader, writer):
    name = await reader.readline()
    print("the server read", name)
    writer.write(b"hello " + name)
    await writer.drain()
    writer.close()


async def client(port, name, delay):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await asyncio.sleep(delay)
    writer.write(name.encode() + b"\n")
    print(name, "read", await reader.readline())
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    clients = [
        asyncio.create_task(client(port, "Ann", 0.3), name="Ann"),
        asyncio.create_task(client(port, "Bob", 0.1), name="Bob"),
        asyncio.create_task(client(port, "Cid", 0.2), name="Cid"),
    ]
    await asyncio.gather(*clients)
    server.close()


asyncio.run(main())
