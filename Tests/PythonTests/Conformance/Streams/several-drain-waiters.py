import asyncio

async def handle(reader, writer):
    await asyncio.sleep(0.1)
    while await reader.read(1_000_000):
        pass
    writer.close()

async def drain(writer, name):
    print(name, "drains")
    await writer.drain()
    print(name, "drained")

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"x" * 6_000_000)
    await asyncio.gather(*(drain(writer, name) for name in "abc"))
    writer.close()
    await writer.wait_closed()
    server.close()

asyncio.run(main())
