import asyncio, sys

class Quit(asyncio.Protocol):
    def data_received(self, data):
        print("quitting")
        sys.exit(3)

async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Quit, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"x")
    await reader.read()
    print("not reached")

asyncio.run(main())
