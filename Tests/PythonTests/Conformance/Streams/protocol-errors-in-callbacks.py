import asyncio

class Bad(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
    def data_received(self, data):
        raise KeyError(data)
    def connection_lost(self, exc):
        print("lost with", repr(exc))

async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(
        lambda loop, context: print(context["message"], repr(context["exception"])))
    server = await loop.create_server(Bad, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"x")
    print(await reader.read())
    writer.close()
    server.close()

asyncio.run(main())
