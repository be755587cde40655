import asyncio

class Flood(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        transport.write(b"y" * 6_000_000)
        print("write returned")
    def pause_writing(self):
        print("pause_writing", self.transport.get_write_buffer_size() > 0)
    def resume_writing(self):
        print("resume_writing", self.transport.get_write_buffer_size() <= 16384)
        asyncio.get_running_loop().call_soon(self.transport.close)
    def connection_lost(self, exc):
        print("lost", exc)

async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Flood, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await asyncio.sleep(0.05)
    print(len(await reader.read()))
    writer.close()
    server.close()

asyncio.run(main())
