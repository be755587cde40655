import asyncio

async def handle(reader, writer):
    await asyncio.sleep(0.1)
    writer.write(b"late\n")
    writer.close()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        await asyncio.wait_for(reader.readline(), 0.03)
    except asyncio.TimeoutError:
        print("timed out")
    task = asyncio.create_task(reader.readline())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
    print(await reader.readline())
    writer.close()
    server.close()

asyncio.run(main())
