import asyncio

async def handle(reader, writer):
    await asyncio.sleep(0.05)
    writer.transport.pause_reading()
    await asyncio.sleep(0.05)
    writer.transport.abort()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await asyncio.sleep(0.08)
    writer.write(b"never read")
    try:
        print(await reader.read())
    except ConnectionResetError as error:
        print(repr(error))
    try:
        await writer.wait_closed()
    except ConnectionResetError as error:
        print("closed", error)
    server.close()

asyncio.run(main())
