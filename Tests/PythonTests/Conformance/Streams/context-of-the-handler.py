import asyncio, contextvars

request = contextvars.ContextVar("request", default="none")

async def handle(reader, writer):
    print("handler", request.get())
    request.set("changed by handler")
    writer.close()

async def main():
    request.set("when serving began")
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    request.set("later")
    port = server.sockets[0].getsockname()[1]
    for i in range(2):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        await reader.read()
        writer.close()
    print("main", request.get())
    server.close()

asyncio.run(main())
