import asyncio

async def handle(reader, writer):
    print("handler", asyncio.current_task().get_name())
    writer.close()

async def main():
    print(asyncio.current_task().get_name())
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    probe = asyncio.create_task(asyncio.sleep(0))
    print(probe.get_name())
    for i in range(3):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        await reader.read()
        writer.close()
    server.close()
    probe = asyncio.create_task(asyncio.sleep(0))
    print(probe.get_name())

asyncio.run(main())
