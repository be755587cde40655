import asyncio

async def handle(reader, writer):
    writer.write(b"hi")
    writer.close()

async def serve(server):
    try:
        async with server:
            await server.serve_forever()
    except asyncio.CancelledError:
        print("serving was cancelled", server.is_serving())
        raise

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    task = asyncio.create_task(serve(server))
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print(await reader.read())
    writer.close()
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print("already" in str(error))
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))

asyncio.run(main())
