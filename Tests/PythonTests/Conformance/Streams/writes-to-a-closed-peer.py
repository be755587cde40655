import asyncio

async def handle(reader, writer):
    writer.close()
    await writer.wait_closed()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print(await reader.read())
    try:
        for i in range(5):
            writer.write(b"hello?")
            await writer.drain()
            await asyncio.sleep(0.02)
            print("wrote", i)
    except (ConnectionResetError, BrokenPipeError) as error:
        print(type(error).__name__, error)
    print(writer.is_closing())
    try:
        await writer.wait_closed()
    except OSError as error:
        print("closed with", type(error).__name__)
    server.close()

asyncio.run(main())
