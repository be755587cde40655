import asyncio

async def other():
    print("other runs")

async def main():
    server = await asyncio.start_server(lambda r, w: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    task = asyncio.create_task(other())
    writer.write(b"small")
    await writer.drain()
    print("drained at once")
    await task
    writer.close()
    server.close()

asyncio.run(main())
