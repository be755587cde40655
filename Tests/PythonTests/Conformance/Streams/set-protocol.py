import asyncio

class First(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
    def data_received(self, data):
        print("first", data)
        self.transport.set_protocol(Second(self.transport))
        print(type(self.transport.get_protocol()).__name__)

class Second(asyncio.Protocol):
    def __init__(self, transport):
        self.transport = transport
    def data_received(self, data):
        print("second", data)
        self.transport.close()
    def connection_lost(self, exc):
        print("second lost", exc)

async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(First, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"1")
    await asyncio.sleep(0.02)
    writer.write(b"2")
    print(await reader.read())
    writer.close()
    server.close()

asyncio.run(main())
